//! Numbers in messages: exact, and known to the plural rules.

use std::str::FromStr;

use icu_decimal::input::Decimal;

/// Most decimals that a number is shown with.
const DECIMALS_MAX: u8 = 9;

/// A number, with the decimals that it is shown with.
#[derive(Clone, Copy, Debug, Eq)]
pub struct Number {
    unscaled: i64,
    decimals: u8,
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a number with at most 18 digits, {DECIMALS_MAX} of them decimals")]
pub struct NumberError;

impl Number {
    /// Makes a number with decimals: 125 with one decimal is 12.5.
    pub fn with_decimals(unscaled: i64, decimals: u8) -> Self {
        Self { unscaled, decimals: decimals.min(DECIMALS_MAX) }
    }

    /// Rounds to a number of decimals; what is no finite number becomes 0.
    pub fn rounded(value: f64, decimals: u8) -> Self {
        let decimals = decimals.min(DECIMALS_MAX);
        let scaled = (value * 10_f64.powi(i32::from(decimals))).round();
        #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and turns NaN into 0")]
        Self { unscaled: scaled as i64, decimals }
    }

    /// The number as the formatters and the plural rules take it.
    pub(super) fn decimal(self) -> Decimal {
        let mut decimal = Decimal::from(self.unscaled);
        decimal.multiply_pow10(-i16::from(self.decimals));
        decimal
    }
}

/// Numbers are equal by value: 1.0 is 1.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        let scaled = |number: &Self, to: u8| {
            i128::from(number.unscaled) * 10_i128.pow(u32::from(to.saturating_sub(number.decimals)))
        };
        let decimals = self.decimals.max(other.decimals);
        scaled(self, decimals) == scaled(other, decimals)
    }
}

impl FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let decimals = u8::try_from(fraction.len()).map_err(|_| NumberError)?;
        if decimals > DECIMALS_MAX || text.len() > 19 {
            return Err(NumberError);
        }
        let unscaled = format!("{whole}{fraction}").parse().map_err(|_| NumberError)?;
        Ok(Self { unscaled, decimals })
    }
}

macro_rules! from_integers {
    ($($integer:ty)+) => {
        $(impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Self { unscaled: i64::try_from(value).unwrap_or(i64::MAX), decimals: 0 }
            }
        })+
    };
}
from_integers!(i64 i32 u8 u16 u32 u64 usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_compares_and_rounds() {
        let cases = [
            ("1", Number::from(1_u8)),
            ("1.0", Number::from(1_u8)),
            ("12.5", Number::with_decimals(125, 1)),
            ("-3", Number::from(-3)),
            ("0.05", Number::rounded(0.049_9, 2)),
            ("0", Number::rounded(f64::NAN, 1)),
            ("100", Number::rounded(99.99, 1)),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse(), Ok(expected), "{text}");
        }
        assert_ne!("1.5".parse(), Ok(Number::from(1_u8)));
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", "x", "1.2.3", "9999999999999999999999", "0.0000000001", "1e5"] {
            assert_eq!(text.parse::<Number>(), Err(NumberError), "{text}");
        }
        assert_eq!(u64::MAX.to_string().parse::<Number>(), Err(NumberError));
    }
}
