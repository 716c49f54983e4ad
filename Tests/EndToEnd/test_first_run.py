"""The first five minutes: a password, the recovery code, one's own address book, Today."""

import json
import unittest

from rapport import PASSWORD, SHARED, BrowserTest, Served, run

ADDRESS_BOOK = SHARED / "samples/csv-roundcube-gmail.csv"


class FirstRunTest(BrowserTest):
    def setUp(self):
        super().setUp()
        self.served = Served("--data", str(self.folder / "data"), "serve")
        self.addCleanup(self.served.stop)

    def set_up(self, page):
        """The password, and the recovery code read from the page and typed again."""
        page.goto(self.served.address)
        page.get_by_label("Choose a password").fill(PASSWORD)
        page.get_by_label("The same once more").fill(PASSWORD)
        page.get_by_role("button", name="Set the password").click()
        groups = {}
        page.get_by_label("Recovery code").wait_for()
        for span in page.get_by_label("Recovery code").locator("span").all():
            number = span.locator("sub").inner_text()
            groups[number.strip()] = span.inner_text().removeprefix(number).strip()
        self.assertEqual(len("".join(groups.values())), 56)
        page.get_by_role("link", name="I have written it down").click()
        for field in page.locator("form.section input.code").all():
            number = field.get_attribute("name").removeprefix("group-")
            field.fill(groups[number].lower())
        page.get_by_role("button", name="Go on").click()
        page.wait_for_url("**/start/practice")

    def test_a_new_practice_begins_with_names(self):
        page = self.page()
        self.set_up(page)
        page.get_by_role("link", name="Not now").click()
        page.get_by_label("Names").fill("Dr. Mei Chen, pediatrician\nJames Okafor, school counselor")
        page.get_by_role("button", name="Add these").click()
        page.get_by_role("button", name="To today’s list").click()
        page.locator("article.nudge").first.wait_for()
        self.assertIn("Mei Chen", page.inner_text("main"))

    @unittest.skipUnless(ADDRESS_BOOK.exists(), "the sample address books are not beside")
    def test_an_address_book_becomes_todays_list(self):
        page = self.page()
        self.set_up(page)
        page.goto(self.served.address + "/imports/new")
        page.locator("input[type=file]").set_input_files(ADDRESS_BOOK)
        page.locator("form:has(input[type=file]) button.primary").click()
        page.wait_for_url("**/imports/*")
        self.assertIn("new", page.inner_text("main").lower())
        page.locator("main form button.primary").last.click()
        page.wait_for_load_state()
        page.goto(self.served.address)
        page.locator("article.nudge").first.wait_for()
        people = json.loads(run(self.folder / "data", "partner", "list", "--json").stdout)
        self.assertEqual(len(people["partners"]), 1)

    def test_a_wrong_password_says_so(self):
        run(self.folder / "other", "import", self.one_person())
        served = Served("--data", str(self.folder / "other"), "serve")
        self.addCleanup(served.stop)
        page = self.page()
        page.goto(served.address)
        page.get_by_label("Password").fill("not the password")
        page.get_by_role("button", name="Open Rapport").click()
        page.locator("#wrong").wait_for()
        # The browser notes every refused request.
        self.errors.clear()

    def one_person(self):
        file = self.folder / "one.csv"
        file.write_text("Name,E-mail\nMei Chen,mei@example.org\n")
        return str(file)
