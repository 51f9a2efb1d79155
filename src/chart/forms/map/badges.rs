/// Half the height of a badge.
pub const HALF: f64 = 10.5;
/// Between badges.
const GAP: f64 = 2.0;
const ROUNDS: usize = 80;

/// Moves badges apart, each wanting the place where it is given, inside a box from the origin.
/// `badges` are (x, y, half the width). Where there is too little room some still meet.
pub fn apart(badges: &[(f64, f64, f64)], (width, height): (f64, f64)) -> Vec<(f64, f64)> {
    let mut places: Vec<(f64, f64)> = badges.iter().map(|b| (b.0, b.1)).collect();
    let half = |index: usize| badges.get(index).map_or(0.0, |b| b.2);
    for _ in 0..ROUNDS {
        let mut moved = false;
        for one in 0..places.len() {
            for other in one + 1..places.len() {
                let (Some(&a), Some(&b)) = (places.get(one), places.get(other)) else {
                    continue;
                };
                let across = half(one) + half(other) + GAP - (a.0 - b.0).abs();
                let down = 2.0 * HALF + GAP - (a.1 - b.1).abs();
                if across <= 0.01 || down <= 0.01 {
                    continue;
                }
                moved = true;
                // Along the shorter way; the earlier one goes left or up where both are level.
                let by = match across < down {
                    true => (across / 2.0 * sign(a.0 - b.0), 0.0),
                    false => (0.0, down / 2.0 * sign(a.1 - b.1)),
                };
                shift(&mut places, one, by);
                shift(&mut places, other, (-by.0, -by.1));
            }
        }
        for (place, badge) in places.iter_mut().zip(badges) {
            place.0 = place.0.min(width - badge.2).max(badge.2);
            place.1 = place.1.min(height - HALF).max(HALF);
        }
        if !moved {
            break;
        }
    }
    places
}

fn sign(distance: f64) -> f64 {
    if distance > 0.0 { 1.0 } else { -1.0 }
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
        let places = apart(&[(20.0, 20.0, 10.0), (60.0, 20.0, 10.0)], (100.0, 100.0));
        assert_eq!(places, [(20.0, 20.0), (60.0, 20.0)]);
    }

    #[test]
    fn badges_that_meet_part_inside_the_box() {
        let all = vec![(12.0, 12.0, 10.0); 9];
        let places = apart(&all, (120.0, 120.0));
        for (index, a) in places.iter().enumerate() {
            assert!(a.0 >= 10.0 && a.0 <= 110.0 && a.1 >= HALF && a.1 <= 110.0);
            for b in places.iter().skip(index + 1) {
                let apart = (a.0 - b.0).abs() >= 19.0 || (a.1 - b.1).abs() >= 20.0;
                assert!(apart, "{a:?} and {b:?}");
            }
        }
    }
}
