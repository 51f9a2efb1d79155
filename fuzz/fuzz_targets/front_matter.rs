#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| spoorboek_fuzz::front_matter(bytes));
