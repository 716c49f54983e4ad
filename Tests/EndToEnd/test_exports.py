"""What Rapport writes, other programs read."""

import csv
import io
import shutil
import subprocess
import tempfile
import unittest
import zipfile
from datetime import date, datetime
from pathlib import Path

import icalendar
import openpyxl
import vobject

from rapport import PROGRAM, PASSWORD, run

SHEET = """Name,Practice,Email,Phone,Last coffee,Next follow-up,Birthday,Circle,Notes
Dr. Mei Chen,Alder; Oak,mei@alder.example,+1 503 555 0123,2026-03-04,2026-12-01,5/14/1970,core,"=1+1
second line"
Bob Ray,,bob@ray.example,,,,,,-5
"""


class ExportTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.temporary.name)
        cls.data = cls.folder / "data"
        sheet = cls.folder / "own.csv"
        sheet.write_text(SHEET)
        cls.done("import", sheet)
        cls.done("log", "coffee with Bob Ray yesterday 45m; promised the sleep article by friday")

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def done(cls, *arguments):
        result = run(cls.data, *map(str, arguments))
        assert result.returncode == 0, result.stderr
        return result.stdout

    def test_a_workbook_opens_with_real_days_and_no_formula(self):
        path = self.folder / "practice.xlsx"
        self.done("export", "--format", "xlsx", "--output", path)
        book = openpyxl.load_workbook(path)
        self.assertEqual(
            book.sheetnames,
            ["Partners", "Touches", "Promises", "Details", "Who knows whom", "Gifts"])
        for sheet in book:
            self.assertEqual(sheet.freeze_panes, "A2")
            self.assertTrue(sheet.auto_filter.ref)
            self.assertGreater(sheet.column_dimensions["A"].width, 8)
            for row in sheet.iter_rows():
                for cell in row:
                    self.assertNotEqual(cell.data_type, "f")
                    if isinstance(cell.value, str):
                        self.assertNotIn(cell.value[:1], ("=", "+", "-", "@", "\t", "\r"))
        partners = [[cell.value for cell in row] for row in book["Partners"].iter_rows(min_row=2)]
        self.assertEqual([row[0] for row in partners], ["Dr. Mei Chen", "Bob Ray"])
        self.assertIn("'=1+1\nsecond line", partners[0])
        self.assertIsInstance(book["Touches"]["A2"].value, (date, datetime))

    def test_sheets_of_text_open(self):
        path = self.folder / "sheets.zip"
        self.done("export", "--format", "csv", "--output", path)
        with zipfile.ZipFile(path) as sheets:
            self.assertIsNone(sheets.testzip())
            text = sheets.read("partners.csv").decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        self.assertEqual(rows[0]["Phone"], "'+1 503 555 0123")
        self.assertEqual(rows[1]["Notes"], "'-5")

    def test_a_workbook_goes_through_a_pipe(self):
        result = subprocess.run(
            [PROGRAM, "--data", str(self.data), "export", "--format", "xlsx"],
            capture_output=True, check=True)
        self.assertEqual(openpyxl.load_workbook(io.BytesIO(result.stdout)).sheetnames[0], "Partners")

    def test_cards_open(self):
        for version in ("3.0", "4.0"):
            text = self.done("export", "--format", "vcard", "--vcard-version", version)
            cards = list(vobject.readComponents(text))
            self.assertEqual([card.fn.value for card in cards], ["Dr. Mei Chen", "Bob Ray"])
            self.assertEqual(cards[0].version.value, version)
            self.assertEqual(cards[0].email.value, "mei@alder.example")
            self.assertEqual(cards[0].tel.value, "+1 503 555 0123")
            self.assertEqual(cards[0].note.value, "=1+1\nsecond line")
            self.assertEqual(cards[0].bday.value.replace("-", ""), "19700514")

    def test_the_calendar_opens(self):
        text = self.done("calendar", "--on", "2026-12-01")
        calendar = icalendar.Calendar.from_ical(text)
        events = list(calendar.walk("VEVENT"))
        self.assertTrue(events)
        for event in events:
            self.assertEqual(type(event.decoded("dtstart")), date)
            self.assertTrue(event["uid"] and "sequence" in event)
            self.assertEqual(len(event.walk("VALARM")), 1)
        self.assertEqual(text, self.done("calendar", "--on", "2026-12-01"))

    def test_an_invitation_opens(self):
        text = self.done("invite", "Mei Chen", "--day", "2026-12-03", "--at", "12:30",
                         "--minutes", "50", "--where", "Fern Café, upstairs")
        [event] = icalendar.Calendar.from_ical(text).walk("VEVENT")
        self.assertEqual(event.decoded("duration").total_seconds(), 50 * 60)
        self.assertEqual(event.decoded("dtstart").utcoffset().total_seconds(), 0)
        self.assertIn("Mei Chen", event["summary"])
        self.assertEqual(event["location"], "Fern Café, upstairs")
        later = self.done("invite", "Mei Chen", "--day", "2026-12-03")
        [again] = icalendar.Calendar.from_ical(later).walk("VEVENT")
        self.assertEqual(again["uid"], event["uid"])
        logged = self.done("invite", "Bob Ray")
        [event] = icalendar.Calendar.from_ical(logged).walk("VEVENT")
        self.assertLess(event.decoded("dtstart"), date.today())

    @unittest.skipUnless(shutil.which("khal"), "khal is not here")
    def test_khal_shows_the_calendar(self):
        feed = self.folder / "list.ics"
        feed.write_text(self.done("calendar", "--on", "2026-12-01"), newline="")
        settings = self.folder / ".config/khal/config"
        settings.parent.mkdir(parents=True)
        formats = "".join(
            f"{name}format = {value}\n" for name, value in {
                "time": "%H:%M", "date": "%Y-%m-%d", "longdate": "%Y-%m-%d",
                "datetime": "%Y-%m-%d %H:%M", "longdatetime": "%Y-%m-%d %H:%M"}.items())
        settings.write_text(f"[calendars]\n[[list]]\npath = {self.folder}/khal\n[locale]\n{formats}")
        shown = subprocess.run(
            ["khal", "printics", str(feed)], capture_output=True, text=True, check=True,
            env={"HOME": str(self.folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"})
        self.assertIn("Mei Chen", shown.stdout)

    def test_all_of_it_comes_back(self):
        path = self.folder / "back.xlsx"
        self.done("export", "--format", "xlsx", "--output", path)
        other = self.folder / "other"
        result = run(other, "import", str(path))
        self.assertEqual(result.returncode, 0, result.stderr)
        mine = self.done("show", "Bob Ray", "--json")
        again = run(other, "show", "Bob Ray", "--json").stdout
        for word in ("the sleep article", "\"minutes\": 45", "in-person"):
            self.assertIn(word, mine)
            self.assertIn(word, again)


if __name__ == "__main__":
    unittest.main()
