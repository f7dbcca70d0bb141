//! Colors, and whether they can be read on the card of a mail.

use std::fmt;
use std::str::FromStr;

/// What text stands on, in light and in dark mail programs; the style sheet has the same.
pub const LIGHT: Color = Color { red: 0xff, green: 0xff, blue: 0xff };
/// The same for dark ones.
pub const DARK: Color = Color { red: 0x1b, green: 0x20, blue: 0x28 };
/// The least contrast of text (WCAG 2.2, 1.4.3).
pub const CONTRAST_MIN: f64 = 4.5;
/// In how many steps a color moves towards black or white.
const STEPS: u16 = 100;

/// A color.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    red: u8,
    green: u8,
    blue: u8,
}

/// What is no color.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a color")]
pub struct NoColor(String);

impl FromStr for Color {
    type Err = NoColor;

    fn from_str(text: &str) -> Result<Self, NoColor> {
        let no_color = || NoColor(text.to_owned());
        let digits = text.strip_prefix('#').ok_or_else(no_color)?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()
            .ok_or_else(no_color)?;
        match digits[..] {
            [red, green, blue] => Ok(Self { red: red * 17, green: green * 17, blue: blue * 17 }),
            [red, _, green, _, blue, _] => {
                let low = |at: usize| digits.get(at).copied().unwrap_or_default();
                let pair = |high: u8, at| high * 16 + low(at);
                Ok(Self { red: pair(red, 1), green: pair(green, 3), blue: pair(blue, 5) })
            }
            _ => Err(no_color()),
        }
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Color {
    /// Returns the contrast with another color, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Returns the nearest color that can be read on a background: this one, if it can.
    #[must_use]
    pub fn readable_on(self, background: Self) -> Self {
        let goal = if background.luminance() > 0.5 { 0 } else { u8::MAX };
        let shades = (0..=STEPS).map(|step| self.towards(goal, step));
        let mut readable = shades.filter(|shade| shade.contrast(background) >= CONTRAST_MIN);
        readable.next().unwrap_or(self)
    }

    fn towards(self, goal: u8, step: u16) -> Self {
        let mix = |part: u8| {
            let mixed = u16::from(part) * (STEPS - step) + u16::from(goal) * step;
            u8::try_from(mixed / STEPS).unwrap_or(goal)
        };
        Self { red: mix(self.red), green: mix(self.green), blue: mix(self.blue) }
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_has_the_same_cards() {
        let sheet = include_str!("../../templates/parts/style.css.html").replace(' ', "");
        let (light, dark) = sheet.split_once("prefers-color-scheme:dark").unwrap();
        for (rules, rule) in [
            (light, format!("background-color:{LIGHT};")),
            (dark, format!("background:{DARK}!important;")),
        ] {
            let card = rules.lines().find(|line| line.starts_with(".card{")).unwrap();
            assert!(card.contains(&rule), "{card}");
        }
    }

    #[test]
    fn knows_what_can_be_read() {
        // Color, contrast with white, readable on the light card, readable on the dark card.
        let cases = [
            ("#000000", 21.0, "#000000", "#878787"),
            ("#fff", 1.0, "#757575", "#ffffff"),
            ("#0b6e4f", 6.25, "#0b6e4f", "#4c957e"),
            ("#ffcc00", 1.51, "#8e7200", "#ffcc00"),
            ("#777777", 4.48, "#757575", "#878787"),
        ];
        for (text, contrast, light, dark) in cases {
            let color: Color = text.parse().unwrap();
            let found = color.contrast(LIGHT);
            assert!((found - contrast).abs() < 0.01, "{text}: {found}");
            let (on_light, on_dark) = (color.readable_on(LIGHT), color.readable_on(DARK));
            assert!(on_light.contrast(LIGHT) >= CONTRAST_MIN, "{text}: {on_light}");
            assert!(on_dark.contrast(DARK) >= CONTRAST_MIN, "{text}: {on_dark}");
            let found = (on_light.to_string(), on_dark.to_string());
            assert_eq!(found, (light.to_owned(), dark.to_owned()), "{text}");
        }
        for text in ["red", "", "#12", "#12345g", "0b6e4f", "#0b6e4f00", "#é00", "url(x)"] {
            assert!(text.parse::<Color>().is_err(), "{text}");
        }
    }
}
