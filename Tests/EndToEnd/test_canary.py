"""What is sealed is nowhere to be read in the folder."""

import json
import os
import tempfile
import unittest
import zipfile
from datetime import date, timedelta
from pathlib import Path

import openpyxl

from rapport import run

CANARY = "Canary-7Q9X"
WANTED = [CANARY.lower().encode(), CANARY.lower().encode("utf-16-le")]
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
        # What is written beside, and forgotten there, is looked at too.
        self.scratch = self.folder / "scratch"
        self.scratch.mkdir()
        before = os.environ.get("TMPDIR")
        os.environ["TMPDIR"] = str(self.scratch)
        self.addCleanup(self.leave, before)

    def leave(self, before):
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before

    def done(self, *arguments):
        result = run(self.data, *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def found(self):
        """The files in the folders that hold a client's label, in any letter case or UTF-16."""
        files = [path for path in self.data.rglob("*") if path.is_file()]
        self.assertTrue(files)
        files += [path for path in self.scratch.rglob("*") if path.is_file()]
        return [str(path) for path in files if self.holds(path.read_bytes())]

    def holds(self, content):
        return any(each in content.lower() for each in WANTED)

    def parts(self, path):
        """What is in a file, unpacked where it is packed."""
        if not zipfile.is_zipfile(path):
            return {path.name: path.read_bytes()}
        with zipfile.ZipFile(path) as packed:
            return {f"{path.name}: {name}": packed.read(name) for name in packed.namelist()}

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

    def test_row_24_a_clients_label_goes_out_in_nothing(self):
        self.done("import", str(self.archive))
        self.done("log", "coffee with Mei Chen today 45m; promised the article by friday")
        self.done("inquiry", "tell", CANARY, "--on", "2026-03-01")
        self.done("inquiry", "edit", CANARY, "--heard", f"{CANARY} said so")
        out = self.folder / "out"
        out.mkdir()
        for format, name in (("csv", "sheets"), ("csv", "sheets.zip"), ("xlsx", "practice.xlsx"),
                             ("vcard", "partners.vcf"), ("archive", "practice.jsonl")):
            self.done("export", "--format", format, "--output", str(out / name))
        for version in ("3.0", "4.0"):
            (out / f"{version}.vcf").write_text(
                self.done("export", "--format", "vcard", "--vcard-version", version))
        self.done("backup", str(out))
        self.done("backup")
        for name, arguments in {
                "calendar": ["calendar"], "address": ["calendar", "--url"],
                "digest": ["digest", "--to", "kim@practice.example"], "today": ["today", "--all"],
                "list": ["today", "--all", "--json"], "figures": ["insight", "--json"],
                "gaps": ["gaps"], "partner": ["show", "Mei"], "record": ["show", "Mei", "--json"],
                "review": ["review"], "head": ["audit", "head"], "log": ["audit", "verify"],
                "health": ["doctor"], "path": ["path", "Mei"]}.items():
            (out / f"{name}.txt").write_text(self.done(*arguments))
        files = [path for path in out.rglob("*") if path.is_file()]
        self.assertGreater(len(files), 20)
        for path in files:
            for name, content in self.parts(path).items():
                self.assertTrue(content, name)
                self.assertFalse(self.holds(content), name)
        self.assertEqual(self.found(), [])
        # What comes back from a backup is as shut as what went into it.
        restored = self.folder / "restored"
        copies = list(out.glob("*.db")) + list(out.glob("*.rapport*"))
        self.assertTrue(copies, list(out.iterdir()))
        result = run(restored, "restore", str(copies[0]))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertFalse([path for path in restored.rglob("*")
                          if path.is_file() and self.holds(path.read_bytes())])

    def test_no_export_and_no_figure_tells_of_a_client(self):
        self.done("import", str(self.archive))
        for command in [
            ["insight", "--on", "2026-06-01"], ["insight", "--on", "2026-06-01", "--json"],
            ["insight", "--on", "2026-06-01", "--format", "csv"],
            ["insight", "--on", "2026-06-01", "--chart", "coming"], ["insight", "--chart", "staying"],
            ["gaps"], ["gaps", "--json"], ["match", "--specialty", "trauma", "--json"],
            ["path", "Mei Chen"], ["show", "Mei Chen", "--json"], ["find", "Chen"], ["today", "--all"],
            ["today", "--all", "--json"], ["calendar"], ["digest", "--to", "kim@a.example"],
            ["export", "--format", "archive"], ["export", "--format", "vcard"],
        ]:
            result = run(self.data, *command)
            self.assertNotIn(CANARY, result.stdout + result.stderr, command)
        for file in ("sheets.zip", "practice.xlsx", "open.zip", "open.xlsx"):
            path = self.folder / file
            clients = ["--include-clients"] if file.startswith("open") else []
            form = "csv" if file.endswith("zip") else "xlsx"
            self.done("export", "--format", form, "--output", str(path), *clients)
            with zipfile.ZipFile(path) as parts:
                held = [name for name in parts.namelist() if CANARY.encode() in parts.read(name)]
                names = parts.namelist()
            self.assertEqual(bool(held), bool(clients), file)
            if not clients:
                self.assertFalse([name for name in names if "inquir" in name or "episode" in name])

    def test_the_workbook_holds_the_figures_and_they_come_back_as_nobody(self):
        recent = (date.today() - timedelta(days=30)).isoformat()
        lines = [dict(RECORDS[0], emails=["mei@a.example"]),
                 dict(RECORDS[1], receivedOn=recent, attendedOn=recent)]
        self.archive.write_text("".join(json.dumps(line) + "\n" for line in lines))
        self.done("import", str(self.archive))
        book = self.folder / "practice.xlsx"
        self.done("export", "--format", "xlsx", "--output", str(book))
        figures = openpyxl.load_workbook(book)["Insight"]
        rows = [[cell.value for cell in row] for row in figures.iter_rows()]
        self.assertEqual(rows[0][:2] + rows[0][5:10],
                         ["Group", "Source", "Inquiries", "Decided", "Pending", "Attended",
                          "Conversion"])
        self.assertEqual([row[:2] + row[5:10] for row in rows[1:3]],
                         [["practice", "All", 1, 1, 0, 1, 1.0],
                          ["partner", "Mei Chen", 1, 1, 0, 1, 1.0]])
        again = json.loads(self.done("import", str(book), "--json"))
        self.assertEqual((again["create"], again["maybe"]), (0, 0))

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
