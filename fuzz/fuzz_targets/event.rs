//! Events: read, understood, weighed.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use whyblocked::assess::{Trust, assess};
use whyblocked::reason::{Catalog, normalize};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::built_in().expect("the tables are sound"));

fuzz_target!(|bytes: &[u8]| {
    if let Ok((event, _)) = whyblocked::event::read(bytes) {
        let reasons = normalize(&event, &CATALOG);
        let trust = Trust { authservers: vec!["mx.lab.example".to_owned()] };
        let assessment = assess(&event, reasons, &CATALOG, &trust);
        assert!((0.0..=0.97).contains(&assessment.probability));
    }
});
