//! x
fn main() {
    for l in std::io::stdin().lines() {
        let l = l.unwrap();
        let f = whyblocked::reason::findings::by_description(&l);
        println!("{}\t{}\t{:?}\t{}", f.group, f.category.id(), f.family, l);
    }
}
