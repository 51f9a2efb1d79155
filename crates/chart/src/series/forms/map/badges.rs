/// The radius of a badge.
pub const RADIUS: f64 = 10.5;
/// Between badges.
const GAP: f64 = 2.0;
const ROUNDS: usize = 200;
/// The angle by which each badge that lies on another goes another way: that of sunflower seeds,
/// which never comes round to the same.
const TURN: f64 = 2.399_963;

/// Moves badges apart, each wanting the place where it is given, inside a box from the origin.
/// Two that meet part along the line through both. Where there is too little room some still meet.
pub fn apart(wanted: &[(f64, f64)], (width, height): (f64, f64)) -> Vec<(f64, f64)> {
    let mut places = wanted.to_vec();
    for _ in 0..ROUNDS {
        let mut moved = false;
        for one in 0..places.len() {
            for other in one + 1..places.len() {
                let (Some(&a), Some(&b)) = (places.get(one), places.get(other)) else {
                    continue;
                };
                let (dx, dy) = (b.0 - a.0, b.1 - a.1);
                let distance = dx.hypot(dy);
                let lacking = 2.0 * RADIUS + GAP - distance;
                if lacking <= 0.01 {
                    continue;
                }
                moved = true;
                let (x, y) = match distance > 0.01 {
                    true => (dx / distance, dy / distance),
                    false => (TURN * other as f64).sin_cos(),
                };
                let by = lacking / 2.0;
                shift(&mut places, one, (-x * by, -y * by));
                shift(&mut places, other, (x * by, y * by));
            }
        }
        for place in &mut places {
            place.0 = place.0.min(width - RADIUS).max(RADIUS);
            place.1 = place.1.min(height - RADIUS).max(RADIUS);
        }
        if !moved {
            break;
        }
    }
    places
}

fn shift(places: &mut [(f64, f64)], index: usize, by: (f64, f64)) {
    if let Some(place) = places.get_mut(index) {
        *place = (place.0 + by.0, place.1 + by.1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn badges_that_do_not_meet_stay() {
        let places = apart(&[(20.0, 20.0), (60.0, 20.0)], (100.0, 100.0));
        assert_eq!(places, [(20.0, 20.0), (60.0, 20.0)]);
    }

    #[test]
    fn badges_that_meet_part_inside_the_box() {
        let places = apart(&[(12.0, 12.0); 9], (120.0, 120.0));
        for (index, a) in places.iter().enumerate() {
            let inside = |at: f64| (RADIUS..=120.0 - RADIUS).contains(&at);
            assert!(inside(a.0) && inside(a.1), "{a:?}");
            for b in places.iter().skip(index + 1) {
                let distance = (a.0 - b.0).hypot(a.1 - b.1);
                assert!(distance >= 2.0 * RADIUS - 1.0, "{a:?} and {b:?}");
            }
        }
    }
}
