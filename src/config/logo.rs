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
    /// Its end is missing, as after a copy that was broken off.
    #[error("the logo is not whole: its end is missing")]
    Half,
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
            Self::Half => "copy it again, or save it again as PNG",
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
        let kind = imagesize::image_type(&bytes).map_err(|_| no_picture(&bytes))?;
        let (kind, is_whole) = match kind {
            ImageType::Png => ("image/png", is_whole_png(&bytes)),
            ImageType::Jpeg => ("image/jpeg", is_whole_jpeg(&bytes)),
            ImageType::Gif => ("image/gif", is_whole_gif(&bytes)),
            _ => return Err(no_picture(&bytes)),
        };
        if is_whole.is_none() {
            return Err(LogoError::Half);
        }
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

/// Says what is wrong with what no mail program shows.
fn no_picture(bytes: &[u8]) -> LogoError {
    let text = String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or_default());
    if text.contains("<svg") { LogoError::Svg } else { LogoError::NoPicture }
}

/// Walks the chunks to `IEND`, with data on the way (PNG, third edition, section 5).
fn is_whole_png(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.get(8..)?;
    let mut has_data = false;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        // Its kind, what it holds, and its checksum.
        let (chunk, after) = after.split_at_checked(length.checked_add(8)?)?;
        match chunk.first_chunk()? {
            b"IEND" => return has_data.then_some(()),
            b"IDAT" => has_data = true,
            _ => {}
        }
        rest = after;
    }
}

/// Walks the segments to the picture, which ends with its mark (ISO 10918-1, annex B); a small picture inside a
/// segment has one of its own.
fn is_whole_jpeg(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.get(2..)?;
    loop {
        let (mark, after) = rest.split_first_chunk::<2>()?;
        if *mark == [0xff, 0xda] {
            return after.windows(2).any(|two| two == [0xff, 0xd9]).then_some(());
        }
        if *mark == [0xff, 0xff] {
            rest = rest.get(1..)?;
            continue;
        }
        let length = after.first_chunk().map(|length| u16::from_be_bytes(*length))?;
        rest = after.get(usize::from(length)..).filter(|_| mark.first() == Some(&0xff))?;
    }
}

/// Walks the blocks to the trailer, with a picture on the way (`GIF89a`, sections 15 to 27).
fn is_whole_gif(bytes: &[u8]) -> Option<()> {
    let colors = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + colors(*bytes.get(10)?);
    let mut has_picture = false;
    loop {
        at += match bytes.get(at)? {
            0x21 => 2,
            0x2c => {
                has_picture = true;
                11 + colors(*bytes.get(at + 9)?)
            }
            0x3b => return has_picture.then_some(()),
            _ => return None,
        };
        // Blocks with their lengths, to an empty one.
        loop {
            let length = usize::from(*bytes.get(at)?);
            at += 1 + length;
            if length == 0 {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x90\0\0\0\x60\x08\x06\0\0\0CRC!\
        \0\0\0\x04tEXt<svgCRC!\0\0\0\x02IDATxxCRC!\0\0\0\0IENDCRC!";
    const GIF: &[u8] = b"GIF89a\x10\0\x20\0\x80\0\0RGBRGB\x21\xf9\x01x\0\
        \x2c\0\0\0\0\x10\0\x20\0\0\x08\x02xx\0\x3b";
    const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x06JF\xff\xd9\xff\xc0\0\x0b\x08\0\x60\x01\x90\x03abc\
        \xff\xda\0\x02xx\xff\xd9";

    fn said(bytes: &[u8]) -> String {
        match Logo::new(bytes.into()) {
            Ok(logo) => format!("{} {} {}", logo.kind, logo.width, logo.height),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn sees_what_a_picture_is() {
        let gif = |width: &[u8]| [&GIF[..6], width, &GIF[8..]].concat();
        let (empty_gif, wide_gif) = (gif(b"\0\0"), gif(b"\xff\xff"));
        let cases: [(&[u8], &str); 10] = [
            (PNG, "image/png 200 48"),
            (GIF, "image/gif 16 32"),
            (JPEG, "image/jpeg 200 48"),
            (b"<?xml version=\"1.0\"?><svg onload=\"x\"/>", "SVG"),
            (b"MZ\x90\0", "not PNG"),
            (b"", "not PNG"),
            (b"BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0\x10\0\0\0\x10\0\0\0", "not PNG"),
            (b"\xff\xd8\xff\xe0\xff\xff", "not PNG"),
            (&empty_gif, "0 × 32"),
            (&wide_gif, "65535 × 32"),
        ];
        for (bytes, expected) in cases {
            let said = said(bytes);
            assert!(said.contains(expected), "{said}, not {expected}");
        }
    }

    #[test]
    fn a_picture_that_was_cut_off_is_none() {
        for picture in [PNG, GIF, JPEG] {
            for length in 0..picture.len() {
                let said = said(&picture[..length]);
                let is_refused = said.contains("not whole") || said.contains("not PNG");
                assert!(is_refused, "{length}: {said}");
            }
            // Some programs write more behind the end.
            assert!(said(&[picture, b"\0\0more"].concat()).starts_with("image/"));
        }
        let no_data = [&PNG[..33], b"\0\0\0\0IENDCRC!"].concat();
        assert!(said(&no_data).contains("not whole"));
    }
}
