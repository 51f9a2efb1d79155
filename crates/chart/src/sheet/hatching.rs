/// The side of a field that fills shapes side by side, and the sign on it, for a class of the style
/// sheet: from `k0` for no value, of which all are withheld where that is said, over `k1`, the
/// lightest, to `k5`.
pub fn weave(class: &str) -> (u32, &'static str) {
    // Slanted lines meet those of the next field at its corners.
    match class {
        "k0" => (11, "M3 3l5 5M8 3l-5 5"),
        "k0 withheld" => (11, "M3 8l5-5"),
        "k2" => (9, "M3 4.5h3"),
        "k3" => (9, "M-2 2l4-4M0 9l9-9M7 11l4-4"),
        "k4" => (5, "M-1 1l2-2M0 5l5-5M4 6l2-2"),
        _ => (9, ""),
    }
}

/// Hatching of a field: lines from one of its edges to the other, its height further on, cut off at
/// its sides.
pub fn slanted(
    left: f64,
    right: f64,
    (from, to): (f64, f64),
    step: f64,
) -> Vec<((f64, f64), (f64, f64))> {
    let height = (to - from).abs();
    let at = |along: f64| from + (to - from) * along / height;
    let count = ((right - left + height) / step) as usize;
    (1..=count)
        .map(|n| left - height + step * n as f64)
        .filter_map(|start| {
            let (x0, x1) = (start.max(left), (start + height).min(right));
            (x1 - x0 > 1.0).then(|| ((x0, at(x0 - start)), (x1, at(x1 - start))))
        })
        .collect()
}
