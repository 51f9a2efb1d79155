use std::io;
use std::path::Path;

/// What a build has made.
#[derive(Debug, Clone, Copy, Default)]
pub struct Output {
    pub pages: usize,
    /// Inside pages.
    pub charts: usize,
    pub files: usize,
    pub bytes: u64,
}

/// How a chart begins inside a page. Each is drawn twice, wide and narrow; icons have other names.
const CHART: &[u8] = b"<svg class=\"chart wide";

/// Counts what stands in the folder of a site.
pub fn count(folder: &Path) -> io::Result<Output> {
    let mut output = Output::default();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        output.files += 1;
        output.bytes += entry.metadata()?.len();
        if entry.path().extension().is_some_and(|end| end == "html") {
            let page = std::fs::read(entry.path())?;
            output.pages += 1;
            output.charts += page.windows(CHART.len()).filter(|part| *part == CHART).count();
        }
    }
    Ok(output)
}
