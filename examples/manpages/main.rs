//! Writes man pages and shell completions, for the packages.
//!
//! ```text
//! cargo run --example manpages -- target/package
//! ```

mod settings;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap_complete::Shell;

fn main() -> std::io::Result<()> {
    let target = std::env::args_os().nth(1).map_or_else(|| "target/package".into(), PathBuf::from);
    let command = whyblocked::cli::command();
    let man = target.join("man");
    std::fs::create_dir_all(&man)?;
    clap_mangen::generate_to(command.clone(), &man)?;
    let files = target.join("man5");
    std::fs::create_dir_all(&files)?;
    for page in settings::pages() {
        std::fs::File::create(files.join(format!("{}.5", page.name)))?
            .write_all(page.text.as_bytes())?;
    }
    let completions = target.join("completions");
    std::fs::create_dir_all(&completions)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        clap_complete::generate_to(shell, &mut command.clone(), "whyblocked", &completions)?;
    }
    compress(&man)?;
    compress(&files)
}

/// Packs the pages, as Debian wants them (policy, section 12.1).
fn compress(folder: &Path) -> std::io::Result<()> {
    let pages = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let pages = pages.iter().map(std::fs::DirEntry::path);
    let pages: Vec<_> = pages.filter(|page| page.extension().is_some_and(|e| e != "gz")).collect();
    let status = std::process::Command::new("gzip").args(["-9nf", "--"]).args(pages).status()?;
    if status.success() { Ok(()) } else { Err(std::io::Error::other("gzip failed")) }
}
