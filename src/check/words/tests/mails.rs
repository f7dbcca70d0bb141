use crate::check::words::{Mail, Part, Rule, Tables};
use crate::locale::Tag;

const GOOD_MAIL: &[(Part, &str)] = &[
    (Part::Fact, "We stopped an e-mail to you."),
    (Part::Safety, "It did not reach you."),
    (Part::Action, "You do not need to do anything."),
    (Part::Why, "The file can run programs. It only looks like a bill."),
    (Part::Help, "Call the help desk."),
    (Part::Details, "SMTP envelope, header, URGENT, exit code 75."),
    (Part::Origin, "The e-mail protection sent this."),
];

#[test]
fn checks_whole_mails() {
    let long = "word ".repeat(45);
    let many = "One. Two. Three. Four.";
    let cases: &[(usize, (Part, &str), &[Rule])] = &[
        (0, (Part::Fact, "We stopped an e-mail to you."), &[]),
        (0, (Part::Why, "Why first."), &[Rule::Order, Rule::Order]),
        (1, (Part::Safety, &long), &[Rule::Order]),
        (2, (Part::Why, "No action."), &[Rule::Action]),
        (3, (Part::Action, "Another action."), &[Rule::Action]),
        (3, (Part::Why, many), &[Rule::Length]),
        (4, (Part::Help, &"word ".repeat(120)), &[Rule::Length]),
        (4, (Part::Help, "Read the header."), &[Rule::Jargon]),
        (4, (Part::Help, "Call immediately."), &[Rule::Fear]),
        (4, (Part::Help, "It is a security issue."), &[Rule::Vague]),
    ];
    let tables = Tables::builtin().unwrap();
    for (index, part, expected) in cases {
        let mut parts = GOOD_MAIL.to_vec();
        parts[*index] = *part;
        let mail = Mail {
            name: "templates/blocked/body.txt",
            tag: Tag::english(),
            subject: "Blocked e-mail: dangerous file",
            parts: &parts,
        };
        let rules: Vec<_> = mail.check(&tables).iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, *expected, "{part:?}");
    }
}
