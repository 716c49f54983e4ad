"""The invented practice, as someone looks around in it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from rapport import PHONE, WIDE, BrowserTest, Demo

PAGES = ("/", "/partners", "/imports/new", "/letters", "/resources", "/events", "/about-me", "/insight")
LINE = "coffee with {} today 45m; promised the sleep article by friday"


class DemoTest(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.demo = Demo()
        cls.addClassCleanup(cls.demo.stop)

    def today(self, size=WIDE, **more):
        page = self.page(size, **more)
        self.sign_in(page, self.demo, self.demo.password)
        return page

    def test_today_lists_people_with_reasons(self):
        for size in (WIDE, PHONE):
            with self.subTest(size=size):
                page = self.today(size)
                nudges = page.locator("article.nudge")
                self.assertGreaterEqual(nudges.count(), 3)
                for nudge in nudges.all():
                    self.assertTrue(nudge.get_by_role("heading").inner_text())
                    self.assertTrue(nudge.locator(".why").inner_text().strip())
                self.assert_fits(page)

    def test_a_line_is_logged_and_taken_back(self):
        page = self.today()
        name = page.locator("article.nudge h3 a").first
        name.click()
        partner = page.get_by_role("heading", level=1).inner_text()
        page.goto(self.demo.address)
        page.get_by_label("What happened?").fill(LINE.format(partner))
        page.get_by_role("button", name="Log", exact=True).first.click()
        done = page.locator(".nudge.done").filter(has_text=partner)
        done.wait_for()
        before = done.count()
        done.get_by_role("button", name="Undo").first.click()
        expect(done).to_have_count(before - 1)

    def test_it_works_without_javascript(self):
        page = self.today(java_script_enabled=False)
        self.assertGreaterEqual(page.locator("article.nudge").count(), 3)
        page.locator("article.nudge summary", has_text="Not now").first.click()
        before = page.locator("article.nudge h3").first.inner_text()
        page.get_by_role("button", name="A week").first.click()
        page.wait_for_load_state()
        self.assertNotEqual(page.locator("article.nudge h3").first.inner_text(), before)

    def test_everyone_can_use_the_pages(self):
        for size in (WIDE, PHONE):
            for scheme in ("light", "dark"):
                page = self.today(size, color_scheme=scheme)
                for path in PAGES:
                    with self.subTest(path=path, size=size, scheme=scheme):
                        page.goto(self.demo.address + path)
                        found = Axe().run(page)
                        self.assertEqual(found.violations_count, 0, found.generate_report())
                        self.assert_fits(page)
