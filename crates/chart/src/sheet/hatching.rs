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
