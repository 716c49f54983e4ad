"""What came of it, who is missing, and the yearly hour, in a real browser."""

import json
import random
import re
from datetime import date, timedelta

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from rapport import PASSWORD, PHONE, WIDE, BrowserTest, Demo, Served, run

PAGES = ["/insight", "/insight?span=all", "/insight?from=2001-01-01&to=2001-12-31", "/insight/rows",
         "/gaps", "/introductions", "/match", "/review"]
LONG = ["Dr. Maria-Magdalena Fernández de Córdoba y Álvarez de Toledo-Schwarzenberg, LMFT",
        "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren", "نور الهدى عبد الرحمن الحسيني"]
KINDS = ["medical", "school", "mental-health", "legal", "community", "other"]


def day(back):
    return (date.today() - timedelta(days=back)).isoformat()


def sources(count, names):
    """A practice to which so many partners referred someone, as archive records."""
    chance = random.Random(count)
    for number in range(count):
        partner = f"0198f3c2-0001-7000-8000-{number:012x}"
        yield {"type": "partner", "id": partner, "name": names[number % len(names)],
               "kind": KINDS[number % 6], "addedOn": day(400)}
        yield {"type": "touch", "id": f"0198f3c2-0002-7000-8000-{number:012x}",
               "partner": partner, "on": day(300 - number), "direction": "out",
               "channel": "in-person", "purpose": "first-meeting", "minutes": 45}
        for each in range(1 + number % 3):
            asked = chance.randrange(40, 330)
            inquiry = f"0198f3c2-0004-7000-8000-{number * 10 + each:012x}"
            yield {"type": "inquiry", "id": inquiry, "receivedOn": day(asked), "fit": 80,
                   "source": {"partner": partner}, "client": f"C.{number}.{each}",
                   "attendedOn": day(asked - 7)}
            yield {"type": "episode", "inquiry": inquiry, "firstSession": day(asked - 7),
                   "id": f"0198f3c2-0005-7000-8000-{number * 10 + each:012x}",
                   "ending": "ongoing"}


class SizesTest(BrowserTest):
    """The same pages where much, little or nothing is known."""

    def test_everyone_can_use_them(self):
        for name, count, names in (
                ("none", 0, []), ("one", 1, ["Mei Chen"]), ("three", 3, ["Mei Chen", "Jim Ortiz"]),
                ("forty", 40, [f"Dr. Ana Ruiz {number}" for number in range(40)]),
                ("long", 3, LONG)):
            archive = self.folder / f"{name}.jsonl"
            records = [{"type": "practice", "name": "Willow", "timeZone": "UTC"},
                       *sources(count, names)]
            archive.write_text("".join(json.dumps(record) + "\n" for record in records))
            made = run(self.folder / name, "import", archive)
            self.assertEqual(made.returncode, 0, made.stderr)
            served = Served("--data", str(self.folder / name), "serve")
            try:
                self.look(served, name, count)
            finally:
                served.stop()

    def look(self, served, name, count):
        for size in (WIDE, PHONE):
            for scheme in ("light", "dark"):
                page = self.page(size, color_scheme=scheme)
                self.sign_in(page, served, PASSWORD)
                for path in ("/insight", "/insight/rows", "/gaps"):
                    with self.subTest(name=name, path=path, size=size, scheme=scheme):
                        page.goto(served.address + path)
                        self.assertEqual(page.locator("main svg").count() > 0,
                                         path == "/insight" and count > 0)
                        for summary in page.locator("main summary").all():
                            summary.click()
                        found = Axe().run(page)
                        self.assertEqual(found.violations_count, 0, found.generate_report())
                        self.assert_fits(page)
                page.context.close()


class InsightTest(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.demo = Demo()
        cls.addClassCleanup(cls.demo.stop)

    def open(self, path, size=WIDE, **more):
        page = self.page(size, **more)
        self.sign_in(page, self.demo, self.demo.password)
        page.goto(self.demo.address + path)
        return page

    def check(self, page):
        found = Axe().run(page)
        self.assertEqual(found.violations_count, 0, found.generate_report())
        self.assert_fits(page)

    def test_everyone_can_use_the_pages(self):
        for size in (WIDE, PHONE):
            for scheme in ("light", "dark"):
                page = self.open("/insight", size, color_scheme=scheme)
                for path in PAGES:
                    with self.subTest(path=path, size=size, scheme=scheme):
                        page.goto(self.demo.address + path)
                        for summary in page.locator("main summary").all():
                            summary.click()
                        self.check(page)

    def test_a_number_leads_to_its_rows_and_back(self):
        page = self.open("/insight?span=all")
        number = page.locator(".answers a").first
        count = int(number.inner_text())
        number.click()
        expect(page.get_by_role("heading", level=1)).to_have_text(
            re.compile(rf"^{count} inquir"))
        self.assertEqual(page.locator("tbody tr").count(), min(count, 100))
        page.get_by_role("link", name="Back to the figures").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Insight")

    def test_pictures_say_what_they_show_and_can_be_saved(self):
        page = self.open("/insight?span=all", accept_downloads=True)
        pictures = page.get_by_role("img")
        self.assertGreaterEqual(pictures.count(), 3)
        page.get_by_text("The same as numbers").first.click()
        with page.expect_download() as saved:
            page.get_by_role("link", name="Save the picture").first.click()
        self.assertRegex(saved.value.suggested_filename, r"^rapport-\w+-[\d-]+\.svg$")
        with page.expect_download() as saved:
            page.get_by_role("link", name="Save the figures as CSV").click()
        self.assertTrue(saved.value.path().read_text().startswith("Group,Source,"))

    def test_three_names_without_javascript(self):
        page = self.open("/match", java_script_enabled=False)
        page.get_by_label("What it is about").fill("trauma")
        page.locator("select[name=age]").select_option("adult")
        page.get_by_role("button", name="Find three names").click()
        expect(page.locator("article.nudge")).to_have_count(3)
        self.assertNotIn("trauma", page.url)

    def test_the_yearly_hour_is_left_and_resumed_on_a_phone(self):
        page = self.open("/review", PHONE)
        page.get_by_role("button", name="Begin the year").click()
        self.check(page)
        page.get_by_role("button", name="On to circles").click()
        first = page.get_by_role("heading", level=2).first.inner_text()
        page.get_by_role("button", name=re.compile("^Stays")).click()
        self.assertNotEqual(page.get_by_role("heading", level=2).first.inner_text(), first)
        self.check(page)
        page.get_by_role("link", name="Leave it here").click()
        page.get_by_role("link", name="Go on").click()
        page.get_by_role("button", name="On to who is missing").click()
        self.check(page)
        page.get_by_role("button", name="On to intentions").click()
        page.get_by_label("I will").fill("Meet a school counselor")
        page.get_by_role("button", name="Note it").click()
        expect(page.get_by_text("Meet a school counselor")).to_be_visible()
        self.check(page)
        page.get_by_role("button", name="On to thank-yous").click()
        self.check(page)
        page.get_by_role("button", name="Done").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("The year, looked over")
        self.check(page)
        page.goto(self.demo.address)
        expect(page.get_by_text("Look over your whole network")).to_have_count(0)
