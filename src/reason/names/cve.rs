//! Finds the number of a weakness (CVE) in a name, however it is written.

/// The year of the first CVE.
const YEAR_FIRST: u32 = 1999;

/// Finds `CVE-2017-11882`, `CVE_2017_0144`, `Cve.2018.0802`, `CVE20170147` in a name in lower case.
pub(super) fn find(name: &str) -> Option<String> {
    let after = name.split("cve").skip(1);
    after.into_iter().find_map(number)
}

fn number(text: &str) -> Option<String> {
    let text = text.trim_start_matches(['-', '_', '.', ' ', ':']);
    let digits = leading_digits(text);
    let (year, rest) = match digits.len() {
        // Both numbers without a separator.
        8.. => (digits.get(..4)?, digits.get(4..)?),
        4 => (digits, text.get(4..)?.trim_start_matches(['-', '_', '.'])),
        _ => return None,
    };
    let serial = leading_digits(rest);
    let plausible = year.parse::<u32>().is_ok_and(|year| (YEAR_FIRST..2100).contains(&year));
    (plausible && (4..=7).contains(&serial.len())).then(|| format!("CVE-{year}-{serial}"))
}

fn leading_digits(text: &str) -> &str {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    text.get(..length).unwrap_or_default()
}
