"""Counts cases, prints what failed at once, and the figures at the end."""


class Report:
    """What the run found out."""

    def __init__(self):
        self._failed = {}
        self._figures = []

    def begin(self, name):
        """Counts a case; it is good until something fails."""
        self._failed.setdefault(name, False)

    def fail(self, name, reason):
        """Tells that a case failed, and why."""
        self._failed[name] = True
        print(f"FAIL {name}: {reason}", flush=True)

    def expect(self, name, is_so, reason):
        """Fails a case unless something is so."""
        self.begin(name)
        if not is_so:
            self.fail(name, reason)

    def figure(self, text):
        """Remembers a line of figures."""
        self._figures.append(text)

    def close(self):
        """Prints the result and returns the exit status."""
        for text in self._figures:
            print(text)
        good = list(self._failed.values()).count(False)
        print(f"amavis: {good}/{len(self._failed)} cases", flush=True)
        return 0 if self._failed and good == len(self._failed) else 1
