"""Reads every mail with Python's email package, and guesses the language of those to recipients."""

import collections
import email.policy
import pathlib
import re
import sys

import py3langid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "amavis"))
import notice  # noqa: E402

# What the detector calls a language; regional and written variants are one to it.
NAMES = {"pt-BR": "pt", "pt-PT": "pt", "zh-Hans": "zh", "de-CH": "de", "de-simple": "de", "en-simple": "en"}
# Languages that it cannot tell apart.
ALIKE = [{"nb", "no", "nn", "da"}, {"hr", "bs", "sr", "sh"}]
AGREE_MIN = 0.99
# A stranger's words, which are in no language of ours, stand in isolates.
STRANGER = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069|[\\w.+-]+@[\\w.-]+|“[^”]*”")


def main(folder):
    """Prints a row for each language, and what is wrong; returns the exit code."""
    flaws, wrong = [], collections.Counter()
    total = agreed = exact = mails = 0
    print("language    mails  to recipients  agreed  taken for another")
    for language in sorted(folder.iterdir()):
        guesses = collections.Counter()
        for file in sorted(language.rglob("*.eml")):
            mails += 1
            message, found = read(file)
            flaws += [f"{file.relative_to(folder)}: {flaw}" for flaw in found]
            if not file.parent.name.startswith("admin"):
                guesses[guess(message)] += 1
        name = NAMES.get(language.name, language.name)
        good = sum(count for guessed, count in guesses.items() if same(guessed, name))
        count = sum(guesses.values())
        others = {guessed: count for guessed, count in guesses.items() if guessed != name}
        wrong.update({f"{language.name} → {guessed}": n for guessed, n in others.items()})
        number = len(list(language.rglob("*.eml")))
        print(f"{language.name:10} {number:6} {count:14} {good:7}  {others or ''}")
        total, agreed, exact = total + count, agreed + good, exact + guesses[name]
    print(f"mails: {mails} · defects: {len(flaws)}")
    print(
        f"language: {agreed} of {total} mails to recipients ({agreed / total:.2%}; {exact} without the sets"
        f" that the detector cannot tell apart: {'; '.join(' '.join(sorted(s)) for s in ALIKE)};"
        " pt-BR and pt-PT are one to it)"
    )
    for flaw in flaws[:50]:
        print(flaw, file=sys.stderr)
    return 1 if flaws or not mails or agreed / total < AGREE_MIN else 0


def same(guessed, name):
    """Tells whether the guess is the language, or one that looks just like it."""
    return guessed == name or any({guessed, name} <= alike for alike in ALIKE)


def read(file):
    """Returns a message, and what is wrong with it."""
    data = file.read_bytes()
    # Only a reader with SMTPUTF8 (RFC 6531) gets a header beyond ASCII.
    policy = email.policy.SMTP if data.isascii() else email.policy.SMTPUTF8
    flaws = [*notice.octet_flaws(data, "ascii" if data.isascii() else "é"), *notice.parsing_flaws(data, policy)]
    return notice.parsed(data, policy), flaws


def guess(message):
    """Returns the language that the text seems to be in."""
    text = message.get_body(("plain",)).get_content()
    return py3langid.classify(STRANGER.sub(" ", text))[0]


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
