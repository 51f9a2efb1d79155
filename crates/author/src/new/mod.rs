//! New files: one of a kind with every key explained, and a whole programme.

mod object;
mod programme;
mod theme;
mod yaml;

pub use object::{Object, needed};
pub use programme::programme;
pub use theme::theme;
pub use yaml::scalar;

/// The title that an id suggests: `veilig-in-de-buurt`, `Veilig in de buurt`.
pub fn title_of(id: &str) -> String {
    base::capitalised(&id.replace('-', " "))
}
