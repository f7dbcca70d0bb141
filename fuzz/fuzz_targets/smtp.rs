#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| whyblocked_fuzz::run("smtp", input));
