"""What people do with it, from the first line to the back button, each with what could go wrong."""

import re
import time

from playwright.sync_api import expect

from rapport import PHONE, WIDE, BrowserTest, Demo


class JourneysTest(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.demo = Demo()
        cls.addClassCleanup(cls.demo.stop)

    def today(self, size=WIDE, **more):
        page = self.page(size, **more)
        self.sign_in(page, self.demo, self.demo.password)
        return page

    def go(self, page, path):
        page.goto(self.demo.address + path)

    def partner(self, page, place=0):
        """The address and the name of somebody in the list."""
        self.go(page, "/partners?sort=circle")
        link = page.locator("[data-open]").nth(place)
        return link.get_attribute("href"), link.inner_text()

    def add(self, page, name, **fields):
        self.go(page, "/partners/new")
        page.get_by_label("Name", exact=True).fill(name)
        for label, value in fields.items():
            page.get_by_label(label, exact=True).fill(value)
        page.get_by_role("button", name="Add", exact=True).click()
        page.get_by_role("heading", level=1, name=name).wait_for()
        return page.url

    def test_did_it_opens_a_form_that_one_tap_saves(self):
        for javascript in (True, False):
            with self.subTest(javascript=javascript):
                page = self.today(java_script_enabled=javascript)
                nudge = page.locator("article.nudge:has(a[data-did])").first
                title = nudge.locator("h3").inner_text()
                before = page.locator(".nudge.done").count()
                nudge.get_by_role("link", name="Did it").click()
                page.get_by_role("button", name="Save", exact=True).click()
                page.locator(".nudge.done").nth(before).wait_for()
                self.assertNotIn(title, page.locator("article.nudge h3").all_inner_texts())
                page.locator(".flash").get_by_role("button", name="Undo").click()
                expect(page.locator(".nudge.done")).to_have_count(before)

    def test_not_now_leaves_it_out_until_a_day(self):
        page = self.today(PHONE)
        nudge = page.locator("article.nudge").last
        title = nudge.locator("h3").inner_text()
        nudge.locator("summary", has_text="Not now").click()
        nudge.get_by_role("button", name="A month").click()
        page.locator(".flash").wait_for()
        self.assertNotIn(title, page.locator("article.nudge h3").all_inner_texts())
        page.locator(".flash").get_by_role("button", name="Undo").click()
        page.locator("article.nudge h3", has_text=title).wait_for()

    def test_a_coffee_is_logged_in_few_steps(self):
        page = self.today()
        _, name = self.partner(page)
        self.go(page, "/circles")
        steps, began = 0, time.monotonic()
        page.keyboard.press("l")
        steps += 1
        line = page.locator("dialog #line")
        line.wait_for()
        page.keyboard.type(f"coffee with {name} today 45m")
        page.keyboard.press("Enter")
        steps += 1
        page.locator(".flash", has_text=name).wait_for()
        self.assertTrue(page.url.endswith("/circles"))
        took = time.monotonic() - began
        print(f"\nA coffee is logged in {steps} interactions plus typing, {took:.1f} seconds.")
        self.assertLessEqual(steps, 4)
        self.assertLess(took, 10)

    def test_the_line_says_what_it_heard_and_asks_when_unsure(self):
        page = self.today()
        page.get_by_label("What happened?").fill("called Nobodyatall yesterday")
        page.locator(".heard .unsure").first.wait_for()
        _, name = self.partner(page)
        self.go(page, "/")
        page.get_by_label("What happened?").fill(f"called {name} yesterday 20m")
        expect(page.locator(".heard")).to_contain_text(name)
        self.assertGreaterEqual(page.locator(".heard button").count(), 2)
        # A press on what was heard opens the form with all of it.
        page.locator(".heard button").first.click()
        page.get_by_role("heading", level=1, name=f"What happened with {name}?").wait_for()
        expect(page.locator("main [name=channel]")).to_have_value("phone")
        expect(page.locator("main [name=minutes]")).to_have_value("20")
        page.locator("main [name=minutes]").fill("25")
        page.get_by_role("button", name="Save", exact=True).click()
        page.locator(".flash", has_text=name).wait_for()

    def test_a_touch_by_the_form_with_a_promise_that_is_kept(self):
        page = self.today(PHONE)
        self.add(page, "Form Person")
        page.get_by_role("link", name="Log").first.click()
        page.locator("[name=channel]").select_option("phone")
        page.locator("[name=note]").fill("About the new group.")
        page.locator("summary", has_text="A promise").click()
        page.get_by_label("I promised").fill("send the book list")
        page.get_by_role("button", name="Save", exact=True).click()
        page.locator(".flash").wait_for()
        page.locator("li", has_text="send the book list").get_by_role("button", name="Kept").click()
        page.locator("summary", has_text="Kept or dropped: 1").wait_for()
        expect(page.locator("#timeline")).to_contain_text("About the new group.")
        self.assert_fits(page)

    def test_as_last_time_fills_the_form(self):
        page = self.today()
        self.add(page, "Again Person")
        for _ in range(2):
            page.locator("main").get_by_role("link", name="Log").first.click()
            again = page.get_by_role("link", name=re.compile("As last time"))
            if again.count():
                again.click()
                # In the dialog, or on a page of its own: the form is filled anew.
                expect(page.locator("[name=channel]").last).to_have_value("letter")
            else:
                page.locator("[name=channel]").select_option("letter")
            page.get_by_role("button", name="Save", exact=True).click()
            page.locator(".flash").wait_for()
        expect(page.locator("#timeline li.meeting, #timeline ol > li")).to_have_count(2)

    def test_two_records_become_one_and_two_again(self):
        for javascript in (True, False):
            with self.subTest(javascript=javascript):
                page = self.today(java_script_enabled=javascript)
                one = self.add(page, f"Twin One {javascript}")
                self.add(page, f"Twin Two {javascript}", Organization="Willow Street")
                self.go(page, "/partners?q=Twin")
                for name in ("One", "Two"):
                    page.get_by_label(f"Choose Twin {name} {javascript}").check()
                page.locator("summary", has_text="With the chosen").click()
                page.get_by_role("button", name="These two are one person").click()
                page.get_by_role("heading", name="Are these one person?").wait_for()
                page.get_by_label(f"Twin Two {javascript}").check()
                page.get_by_role("button", name="Make them one").click()
                page.get_by_role("heading", level=1, name=f"Twin Two {javascript}").wait_for()
                self.assertEqual(page.url, one)
                expect(page.locator("main")).to_contain_text("Willow Street")
                page.locator(".flash").get_by_role("button", name="Undo").click()
                page.get_by_role("heading", level=1, name=f"Twin One {javascript}").wait_for()

    def test_many_at_once_on_a_phone_with_one_undo(self):
        page = self.today(PHONE)
        for name in ("Many One", "Many Two"):
            self.add(page, name)
        self.go(page, "/partners?q=Many")
        for name in ("One", "Two"):
            page.get_by_label(f"Choose Many {name}").check()
        page.locator("summary", has_text="With the chosen").click()
        self.assert_fits(page)
        page.get_by_placeholder("a tag").fill("choir")
        page.get_by_role("button", name="Tag", exact=True).click()
        page.locator(".flash", has_text="2 partners tagged").wait_for()
        self.go(page, "/partners?tag=choir")
        expect(page.locator(".person")).to_have_count(2)

    def test_the_keyboard_alone_is_enough(self):
        page = self.today()
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("j")
        page.keyboard.press("j")
        title = page.locator(".picked h3").inner_text()
        page.keyboard.press("k")
        self.assertNotEqual(page.locator(".picked h3").inner_text(), title)
        page.keyboard.press("n")
        page.locator(".picked details[open]").wait_for()
        page.keyboard.press("Escape")
        for keys, path in (("gp", "/partners"), ("gc", "/circles"), ("gs", "/settings"), ("gt", "/")):
            for key in keys:
                page.keyboard.press(key)
            page.wait_for_url(self.demo.address + path)
        page.keyboard.press("?")
        page.locator("dialog kbd").first.wait_for()
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        page.wait_for_url("**/partners#search")
        page.locator("#search:focus").wait_for()
        page.keyboard.type("an")
        page.wait_for_url("**/partners?q=an**")
        page.keyboard.press("Escape")
        # Tab goes through the page and out of it again.
        seen = set()
        for _ in range(400):
            page.keyboard.press("Tab")
            seen.add(page.evaluate("document.activeElement === document.body ? '' : document.activeElement.outerHTML"))
            if "" in seen:
                break
        self.assertIn("", seen)

    def test_back_shows_the_page_as_it_is_and_a_second_sending_counts_once(self):
        page = self.today()
        address = self.add(page, "Once Person")
        self.go(page, address.removeprefix(self.demo.address).replace("/partners/", "/touches/new?partner="))
        page.locator("[name=note]").fill("Only once.")
        once = page.locator("main form [name=once]").get_attribute("value")
        fields = page.evaluate(
            "Object.fromEntries(new FormData(document.querySelector('main form.touch')))")
        page.get_by_role("button", name="Save", exact=True).click()
        page.wait_for_url(re.compile(r"^(?!.*touches/new)"))
        page.go_back()
        page.wait_for_load_state()
        # The same form sent again: by the back button, a double tap, or a slow network.
        again = page.request.post(
            self.demo.address + "/touches", form={**fields, "once": once},
            headers={"Origin": self.demo.address, "Sec-Fetch-Site": "same-origin"})
        self.assertEqual(again.status, 200)
        page.goto(address)
        expect(page.locator("#timeline .timeline > li")).to_have_count(1)

    def test_two_tabs_change_one_partner_and_nothing_is_lost(self):
        first = self.today()
        address = self.add(first, "Tab Person")
        second = first.context.new_page()
        second.on("console", self.note)
        for tab in (first, second):
            tab.goto(address + "/edit")
        first.get_by_label("What they do").fill("cardiologist")
        first.get_by_role("button", name="Save", exact=True).click()
        first.locator(".flash").wait_for()
        second.get_by_label("Organization").fill("Oak Street")
        second.get_by_role("button", name="Save", exact=True).click()
        second.get_by_role("alert").wait_for()
        self.assertEqual(second.get_by_label("Organization").input_value(), "Oak Street")
        expect(second.locator("main")).to_contain_text("cardiologist")
        # A conflict is an answer that the browser notes.
        self.errors.clear()

    def test_a_theme_is_kept_by_the_browser(self):
        page = self.today(color_scheme="light")
        self.go(page, "/settings")
        page.get_by_role("radio", name="Dark").click()
        page.locator("html[data-theme=dark]").wait_for(state="attached")
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        self.assertEqual(colour, "rgb(22, 25, 22)")
        self.go(page, "/")
        self.assertEqual(page.locator("html").get_attribute("data-theme"), "dark")

    def test_a_backup_lies_where_it_says(self):
        page = self.today()
        self.go(page, "/settings")
        page.get_by_role("button", name="Make a backup").click()
        flash = page.locator(".flash").inner_text()
        path = re.search(r"lies in (\S+\.db)", flash)[1]
        with open(path, "rb") as file:
            self.assertEqual(file.read(15), b"SQLite format 3")

    def test_on_paper_stand_the_words_alone(self):
        page = self.today()
        page.emulate_media(media="print")
        for selector in (".side", ".tabs", "form", ".button"):
            self.assertEqual(page.locator(selector).filter(visible=True).count(), 0, selector)
        self.assertGreaterEqual(page.locator("article.nudge").filter(visible=True).count(), 3)

    def test_offline_it_says_so_and_nothing_of_the_practice_is_kept(self):
        page = self.today()
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        _, name = self.partner(page)
        kept = page.evaluate("""async () => {
            const found = [];
            for (const shelf of await caches.keys()) {
                const cache = await caches.open(shelf);
                for (const request of await cache.keys())
                    found.push([new URL(request.url).pathname, await (await cache.match(request)).text()]);
            }
            return found;
        }""")
        paths = [path for path, _ in kept]
        self.assertIn("/offline", paths)
        for path, text in kept:
            self.assertTrue(path in ("/offline", "/icon.svg") or path.startswith("/assets/"), path)
            self.assertNotIn(name, text)
        page.context.set_offline(True)
        page.goto(self.demo.address + "/partners")
        page.get_by_role("heading", name="Rapport can’t be reached").wait_for()
        page.context.set_offline(False)
        self.errors.clear()

    def test_the_circles_say_who_it_is(self):
        page = self.today()
        self.go(page, "/circles")
        dot = page.locator("[data-dot]").first
        dot.focus()
        expect(page.locator("[data-said]")).to_contain_text(
            page.locator("[data-dot] title").first.text_content().split(",")[0])
        self.assertGreaterEqual(page.locator(".ties path").count(), 1)
