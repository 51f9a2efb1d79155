/// A stream of numbers that looks like chance and is the same on every machine: the linear
/// congruential generator of Knuth's MMIX, of which the high bits are used.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The same kind and number give the same stream, whatever the size of the programme.
    pub fn of(kind: &str, number: usize) -> Self {
        let seed = kind.bytes().fold(number as u64 + 1, |seed, byte| {
            seed.wrapping_mul(31).wrapping_add(u64::from(byte))
        });
        let mut dice = Self(seed);
        // The first numbers of neighbouring seeds lie close together.
        for _ in 0..4 {
            dice.next();
        }
        dice
    }

    /// At least 0 and less than `sides`; 0 where there are none.
    pub fn below(&mut self, sides: usize) -> usize {
        self.next() as usize % sides.max(1)
    }

    /// One of `low..=high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).max(1) as usize) as i64
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words.get(self.below(words.len())).copied().unwrap_or_default()
    }

    fn next(&mut self) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as u32
    }
}
