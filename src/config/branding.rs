//! How an organization looks: its color and its logo.

use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::color::{CONTRAST_MIN, Color, DARK, LIGHT};
use super::file::Source;
use super::logo::Logo;
use super::problem::Problems;

/// The color of organizations that name none.
const INK: &str = "#38434f";
/// The same in the dark.
const INK_DARK: &str = "#c8d0da";

/// `[branding]`, as it is written.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct BrandingFile {
    /// The color of the organization's name, such as `#0b6e4f`; without it, a dark gray.
    #[schemars(with = "Option<String>")]
    pub color: Option<Spanned<String>>,
    /// The same for mail programs in dark colors; made of `color` if it is left out.
    #[schemars(with = "Option<String>")]
    pub color_dark: Option<Spanned<String>>,
    /// A PNG, JPEG or GIF beside the file, 100 kB at most; it becomes a part of each mail. Without
    /// it, the name stands alone.
    #[schemars(with = "Option<String>")]
    pub logo: Option<Spanned<PathBuf>>,
    /// What stands in the place of the logo where pictures are off: the organization's name, if it is
    /// left out.
    #[schemars(with = "Option<String>")]
    pub logo_alt: Option<Spanned<String>>,
}

/// How an organization looks, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branding {
    /// The color, readable on white.
    pub color: String,
    /// The color, readable in the dark.
    pub color_dark: String,
    /// The logo.
    pub logo: Option<Logo>,
    /// The file that it is in, or should be.
    pub logo_file: Option<PathBuf>,
    /// What stands in its place.
    pub logo_alt: Option<String>,
}

impl Default for Branding {
    fn default() -> Self {
        let (color, color_dark) = (INK.to_owned(), INK_DARK.to_owned());
        Self { color, color_dark, logo: None, logo_file: None, logo_alt: None }
    }
}

impl Branding {
    /// Checks what is written; a color that cannot be read is moved until it can.
    pub(super) fn new(source: &Source, file: &BrandingFile, problems: &mut Problems) -> Self {
        let mut branding = Self::default();
        let mut reader = Reader { source, problems };
        if let Some((color, place)) = reader.color(file.color.as_ref()) {
            branding.color = reader.readable(color, LIGHT, place);
            branding.color_dark = color.readable_on(DARK).to_string();
        }
        if let Some((color, place)) = reader.color(file.color_dark.as_ref()) {
            branding.color_dark = reader.readable(color, DARK, place);
        }
        let folder = source.path.parent().unwrap_or(Path::new(""));
        branding.logo_file = file.logo.as_ref().map(|logo| folder.join(logo.get_ref()));
        let logo = file.logo.as_ref().zip(branding.logo_file.as_deref());
        branding.logo = logo.and_then(|(written, path)| reader.logo(path, written.span()));
        branding
    }
}

struct Reader<'a> {
    source: &'a Source,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn color(&mut self, written: Option<&Spanned<String>>) -> Option<(Color, Range<usize>)> {
        let written = written?;
        match written.get_ref().parse::<Color>() {
            Ok(color) => Some((color, written.span())),
            Err(error) => {
                let hint = "write two hexadecimal digits each for red, green and blue: #0b6e4f";
                self.note(written.span(), &error, hint);
                None
            }
        }
    }

    /// Moves a color until it can be read on a background, and says so.
    fn readable(&mut self, color: Color, background: Color, place: Range<usize>) -> String {
        let shade = color.readable_on(background);
        if shade != color {
            let contrast = color.contrast(background);
            let on = if background == LIGHT { "white" } else { "the dark background" };
            let message = format!(
                "`{color}` cannot be read on {on}: contrast {contrast:.1}, {CONTRAST_MIN} at least"
            );
            let hint = format!("`{shade}` is used in its place; write that, or another color");
            self.problems.warnings.push(self.source.problem(Some(place), message, hint));
        }
        shade.to_string()
    }

    fn logo(&mut self, path: &Path, place: Range<usize>) -> Option<Logo> {
        match Logo::read(path) {
            Ok(logo) => Some(logo),
            Err(error) => {
                self.note(place, &error, error.hint());
                None
            }
        }
    }

    fn note(&mut self, place: Range<usize>, error: &dyn std::error::Error, hint: &str) {
        self.problems.left_out.push(self.source.problem(Some(place), error.to_string(), hint));
    }
}
