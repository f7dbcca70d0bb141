//! A logo: a small picture that every mail program shows, checked before it goes into mails.

use std::path::Path;
use std::sync::Arc;

use imagesize::ImageType;

use crate::file::{self, ReadError};

/// The largest file, in octets: it goes into every mail.
const BYTES_MAX: u64 = 100 * 1024;
/// The largest sides, in pixels: twice what is shown, and room to spare.
const SIDE_MAX: u32 = 1_000;
/// The sides of the room in which it is shown, in pixels.
const SHOWN_MAX: (u32, u32) = (200, 48);

/// A picture that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The file's octets.
    pub bytes: Arc<[u8]>,
    /// Its media type.
    pub kind: &'static str,
    /// How wide it is shown, in pixels.
    pub width: u32,
    /// How high it is shown, in pixels.
    pub height: u32,
}

/// Why a file cannot be a logo.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    /// It cannot be read.
    #[error("cannot read the logo: {0}")]
    Read(#[from] ReadError),
    /// It is a drawing that most mail programs do not show, and that may hold scripts.
    #[error("the logo is SVG, which most mail programs do not show and which may hold scripts")]
    Svg,
    /// It is no picture that every mail program shows.
    #[error("the logo is not PNG, JPEG or GIF")]
    NoPicture,
    /// Its sides are too long, or nothing.
    #[error("the logo has {0} × {1} pixels, {SIDE_MAX} × {SIDE_MAX} at most")]
    Sides(u32, u32),
}

impl LogoError {
    /// Says what to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Read(ReadError::TooLarge(_)) => {
                "save it with fewer pixels or colors; it goes into every mail"
            }
            Self::Read(ReadError::Io(_) | ReadError::Special | ReadError::NotUtf8 { .. }) => {
                "name a file beside organization.toml"
            }
            Self::Svg => "save it as PNG, about 400 pixels wide",
            Self::NoPicture => "save it as PNG; the file's contents count, not its name",
            Self::Sides(..) => "save it about 400 pixels wide; 200 are shown",
        }
    }
}

impl Logo {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self, LogoError> {
        Self::new(file::octets(path, BYTES_MAX)?.into())
    }

    /// Checks what a file holds.
    pub fn new(bytes: Arc<[u8]>) -> Result<Self, LogoError> {
        let text = String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or_default());
        if text.contains("<svg") {
            return Err(LogoError::Svg);
        }
        let kind = kind_of(&bytes).ok_or(LogoError::NoPicture)?;
        let sides = imagesize::blob_size(&bytes).map_err(|_| LogoError::NoPicture)?;
        let side = |side: usize| u32::try_from(side).unwrap_or(u32::MAX);
        let (width, height) = (side(sides.width), side(sides.height));
        if !(1..=SIDE_MAX).contains(&width) || !(1..=SIDE_MAX).contains(&height) {
            return Err(LogoError::Sides(width, height));
        }
        let (width, height) = shown(width, height);
        Ok(Self { bytes, kind, width, height })
    }
}

/// Fits a picture into the room for it; a small one stays as it is.
fn shown(width: u32, height: u32) -> (u32, u32) {
    let (width_max, height_max) = SHOWN_MAX;
    let (mut shown_width, mut shown_height) = (width, height);
    if shown_width > width_max {
        (shown_width, shown_height) = (width_max, height * width_max / width);
    }
    if shown_height > height_max {
        (shown_width, shown_height) = (width * height_max / height, height_max);
    }
    (shown_width.max(1), shown_height.max(1))
}

fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    match imagesize::image_type(bytes).ok()? {
        ImageType::Png => Some("image/png"),
        ImageType::Jpeg => Some("image/jpeg"),
        ImageType::Gif => Some("image/gif"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_what_a_picture_is() {
        let png: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x90\0\0\0\x60\x08";
        let gif: &[u8] = b"GIF89a\x10\0\x20\0\0\0\0\0";
        let jpeg: &[u8] = b"\xff\xd8\xff\xe0\0\x04JF\xff\xc0\0\x0b\x08\0\x60\x01\x90\x03";
        let cases: [(&[u8], &str); 9] = [
            (png, "image/png 200 48"),
            (gif, "image/gif 16 32"),
            (jpeg, "image/jpeg 200 48"),
            (b"<?xml version=\"1.0\"?><svg onload=\"x\"/>", "SVG"),
            (b"MZ\x90\0", "not PNG"),
            (b"", "not PNG"),
            (b"\xff\xd8\xff\xe0\xff\xff", "not PNG"),
            (b"GIF89a\0\0\x20\0\0\0\0\0", "0 × 32"),
            (b"GIF89a\xff\xff\x20\0\0\0\0\0", "65535 × 32"),
        ];
        for (bytes, expected) in cases {
            let said = match Logo::new(bytes.into()) {
                Ok(logo) => format!("{} {} {}", logo.kind, logo.width, logo.height),
                Err(error) => error.to_string(),
            };
            assert!(said.contains(expected), "{said}, not {expected}");
        }
    }
}
