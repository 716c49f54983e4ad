"""What is sealed is nowhere to be read in the folder."""

import json
import tempfile
import unittest
from pathlib import Path

from rapport import run

CANARY = "Canary-7Q9X"
PARTNER = "0198f3c2-0001-7000-8000-000000000001"
RECORDS = [
    {"type": "partner", "id": PARTNER, "name": "Mei Chen", "addedOn": "2025-01-01"},
    {"type": "inquiry", "id": "0198f3c2-0004-7000-8000-000000000001", "receivedOn": "2026-02-01",
     "source": {"partner": PARTNER}, "client": CANARY, "heardAbout": f"{CANARY} heard",
     "needs": {"specialties": [f"{CANARY} need"]}, "attendedOn": "2026-02-10"},
    {"type": "authorization", "id": "0198f3c2-0005-7000-8000-000000000001",
     "inquiry": "0198f3c2-0004-7000-8000-000000000001", "partner": PARTNER, "status": "granted",
     "scope": ["attended"], "description": f"{CANARY} came", "purpose": f"tell of {CANARY}",
     "signedOn": "2026-02-10", "signedBy": "client", "expiresOn": "2027-02-10",
     "copyGiven": True},
    {"type": "disclosure", "id": "0198f3c2-0006-7000-8000-000000000001",
     "inquiry": "0198f3c2-0004-7000-8000-000000000001", "partner": PARTNER, "on": "2026-02-12",
     "milestone": "attended", "recipient": f"Mei Chen for {CANARY}",
     "description": f"{CANARY} came", "purpose": f"about {CANARY}", "basis": "authorization",
     "authorization": "0198f3c2-0005-7000-8000-000000000001", "channel": "letter"},
]


class CanaryTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.data = self.folder / "data"
        self.archive = self.folder / "archive.jsonl"
        self.archive.write_text("".join(json.dumps(record) + "\n" for record in RECORDS))

    def done(self, *arguments):
        result = run(self.data, *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def found(self):
        """The files in the folder that hold a client's label, in any letter case or UTF-16."""
        wanted = [CANARY.lower().encode(), CANARY.lower().encode("utf-16-le")]
        files = [path for path in self.data.rglob("*") if path.is_file()]
        self.assertTrue(files)
        return [str(path) for path in files
                if any(each in path.read_bytes().lower() for each in wanted)]

    def test_a_clients_label_is_nowhere(self):
        self.done("import", str(self.archive))
        self.assertEqual(self.found(), [])
        self.done("log", "coffee with Mei Chen today 45m")
        self.done("today", "--json")
        self.assertEqual(self.found(), [])
        # It is there all the same, for the one who has the password, and only then.
        self.assertIn(CANARY, self.done("export", "--format", "archive", "--include-clients"))
        self.assertNotIn(CANARY, self.done("export", "--format", "archive"))
        self.assertEqual(self.found(), [])

    def test_the_folder_is_its_owners_alone(self):
        self.done("import", str(self.archive))
        self.assertEqual(self.data.stat().st_mode & 0o777, 0o700)
        for path in self.data.rglob("*"):
            allowed = 0o700 if path.is_dir() else 0o600
            self.assertEqual(path.stat().st_mode & 0o777, allowed, path)

    def test_all_comes_back_as_it_went_out(self):
        self.done("import", str(self.archive))
        first = self.done("export", "--format", "archive", "--include-clients")
        self.archive.write_text(first)
        self.data = self.folder / "second"
        self.done("import", str(self.archive))
        self.assertEqual(self.done("export", "--format", "archive", "--include-clients"), first)
