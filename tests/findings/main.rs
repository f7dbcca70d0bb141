//! Sandbox findings: what texts of sandboxes and of Peekaboo become.

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod manner;
#[cfg(test)]
mod peekaboo;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod words;
