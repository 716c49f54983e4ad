"""Every page: axe in both themes, its HTML, no error in the console, and a picture kept of it."""

import os
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from pages import OPEN_PAGES, PAGES, problems
from rapport import PHONE, SHARED, WIDE, BrowserTest, DevelopmentDemo

ARTEFACTS = Path(os.environ.get("RAPPORT_ARTEFACTS", "/tmp/rapport-pages"))
ADDRESS_BOOK = SHARED / "samples/csv-roundcube-gmail.csv"
SHAPES = [("wide", WIDE), ("phone", PHONE)]


class PagesTest(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.demo = DevelopmentDemo()
        cls.addClassCleanup(cls.demo.stop)
        ARTEFACTS.mkdir(parents=True, exist_ok=True)

    def check(self, page, name, size, scheme):
        page.wait_for_load_state()
        page.screenshot(path=ARTEFACTS / f"{name}-{size}-{scheme}.png", full_page=True)
        found = Axe().run(page)
        self.assertEqual(found.violations_count, 0, f"{name}: {found.generate_report()}")
        self.assert_fits(page)

    def addresses(self, page):
        page.goto(self.demo.address + "/partners?sort=circle")
        links = [link.get_attribute("href") for link in page.locator("[data-open]").all()[:2]]
        partner, other = (link.rsplit("/", 1)[1] for link in links)
        page.goto(self.demo.address + "/insight/rows")
        inquiry = page.locator("main a[href^='/inquiries/']").first.get_attribute("href")
        known = {"partner": partner, "other": other, "inquiry": inquiry.rsplit("/", 1)[1]}
        return [(name, path.format(**known)) for name, path in PAGES]

    def test_every_page_in_both_themes(self):
        for size, viewport in SHAPES:
            for scheme in ("light", "dark"):
                page = self.page(viewport, color_scheme=scheme)
                for name, path in OPEN_PAGES:
                    with self.subTest(name=name, size=size, scheme=scheme):
                        page.goto(self.demo.address + path)
                        self.check(page, name, size, scheme)
                self.sign_in(page, self.demo, self.demo.password)
                for name, path in self.addresses(page):
                    with self.subTest(name=name, size=size, scheme=scheme):
                        page.goto(self.demo.address + path)
                        self.check(page, name, size, scheme)
                        # A refused address is noted by the browser itself.
                        if name == "error":
                            self.errors.clear()
                page.context.close()

    def test_a_files_preview(self):
        if not ADDRESS_BOOK.exists():
            self.skipTest("the sample address books are not beside")
        for size, viewport in SHAPES:
            for scheme in ("light", "dark"):
                page = self.page(viewport, color_scheme=scheme)
                self.sign_in(page, self.demo, self.demo.password)
                page.goto(self.demo.address + "/imports/new")
                page.locator("input[type=file]").set_input_files(ADDRESS_BOOK)
                page.wait_for_url("**/imports/*")
                self.check(page, "import-preview", size, scheme)
                self.assertEqual(problems(page.request.get(page.url).text()), [])
                page.context.close()

    def test_the_html_of_every_page_is_sound(self):
        page = self.page()
        for name, path in OPEN_PAGES:
            with self.subTest(name=name):
                self.assertEqual(problems(page.request.get(self.demo.address + path).text()), [])
        self.sign_in(page, self.demo, self.demo.password)
        for name, path in self.addresses(page):
            with self.subTest(name=name):
                answer = page.request.get(self.demo.address + path)
                text = answer.text()
                self.assertEqual(problems(text), [])
                self.assertLess(len(text.encode()), 60_000)
                for forbidden in ("style=", "onclick=", "javascript:"):
                    self.assertNotIn(f" {forbidden}", text)
