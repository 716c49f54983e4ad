"""What docs/security.md says is tested, is: every test that it names is there."""

import re
import unittest
from collections import Counter

from rapport import ROOT

PAGE = (ROOT / "docs/security.md").read_text()


class SecurityPageTest(unittest.TestCase):
    def setUp(self):
        files = [*ROOT.glob("Tests/**/*.swift"), *ROOT.glob("Tests/**/*.py")]
        self.tests = "\n".join(path.read_text() for path in files)
        self.names = {path.name for path in files}

    def test_every_test_that_is_named_is_there(self):
        named = re.findall(r"`([^`\n]+)`", PAGE)
        suites = {name for name in named if re.fullmatch(r"\w+Tests?", name)}
        sentences = {name for name in named if name.count(" ") >= 3 and "--" not in name
                     and not name.startswith("swift ")}
        self.assertGreater(len(suites), 20)
        self.assertGreater(len(sentences), 20)
        for name in suites:
            found = (ROOT / "Tests" / name).is_dir() or re.search(
                rf"(struct|class|enum) {name}\b", self.tests)
            self.assertTrue(found, name)
        for name in sentences:
            self.assertTrue(f"func `{name}`" in self.tests, name)
        for name in named:
            if re.fullmatch(r"row \d+", name):
                self.assertTrue(f"func `{name}:" in self.tests, name)
            if re.fullmatch(r"test_\w+\.py", name):
                self.assertIn(name, self.names)

    def test_every_item_has_one_row_and_a_word_of_three(self):
        rows = [line for line in PAGE.splitlines() if re.match(r"\| V\d", line)]
        cells = [[cell.strip() for cell in row.split("|")[1:-1]] for row in rows]
        self.assertEqual(len(rows), 142)
        self.assertEqual([name for name, n in Counter(row[0] for row in cells).items() if n > 1], [])
        for row in cells:
            self.assertEqual(len(row), 4, row)
            self.assertIn(row[2], ("met", "n/a", "not met"))
            self.assertTrue(row[3], row)
