"""The first five minutes: a password, the recovery code, one's own address book, Today."""

import json
import time
import unittest

from rapport import PASSWORD, SHARED, BrowserTest, Served, run

ADDRESS_BOOK = SHARED / "samples/csv-roundcube-gmail.csv"


class Hand:
    """Counts what a person does: a click, a field filled, a file chosen."""

    def __init__(self):
        self.steps = 0

    def clicks(self, target):
        self.steps += 1
        target.click()

    def fills(self, target, text):
        self.steps += 1
        target.fill(text)

    def chooses(self, target, file):
        self.steps += 1
        target.set_input_files(file)


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
        groups = self.recovery_code(page)
        page.get_by_role("link", name="I have written it down").click()
        for field in page.locator("form.section input.code").all():
            number = field.get_attribute("name").removeprefix("group-")
            field.fill(groups[number].lower())
        page.get_by_role("button", name="Go on").click()
        page.wait_for_url("**/start/practice")

    def recovery_code(self, page):
        """The groups of the code by their numbers, as they stand on the page."""
        groups = {}
        page.get_by_label("Recovery code").wait_for()
        for span in page.get_by_label("Recovery code").locator("span").all():
            number = span.locator("sub").inner_text()
            groups[number.strip()] = span.inner_text().removeprefix(number).strip()
        self.assertEqual(len("".join(groups.values())), 56)
        return groups

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
    def test_a_stranger_reaches_a_useful_today_in_few_steps(self):
        page, hand, began = self.page(), Hand(), time.monotonic()
        page.goto(self.served.address)
        hand.fills(page.get_by_label("Choose a password"), PASSWORD)
        hand.fills(page.get_by_label("The same once more"), PASSWORD)
        hand.clicks(page.get_by_role("button", name="Set the password"))
        groups = self.recovery_code(page)
        hand.clicks(page.get_by_role("link", name="I have written it down"))
        for field in page.locator("form.section input.code").all():
            number = field.get_attribute("name").removeprefix("group-")
            hand.fills(field, groups[number])
        hand.clicks(page.get_by_role("button", name="Go on"))
        hand.clicks(page.get_by_role("link", name="Not now"))
        hand.chooses(page.locator("input[type=file]"), ADDRESS_BOOK)
        page.wait_for_url("**/imports/*")
        hand.clicks(page.get_by_role("button", name="Bring in 1 person"))
        page.wait_for_url("**/start/circles")
        hand.clicks(page.get_by_role("radio", name="Key").first)
        hand.clicks(page.get_by_role("button", name="To today’s list"))
        nudge = page.locator("article.nudge").first
        nudge.wait_for()
        self.assertTrue(nudge.locator(".why").inner_text().strip())
        took = time.monotonic() - began
        print(f"\nFrom an address book to Today in {hand.steps} interactions, {took:.0f} seconds.")
        self.assertLessEqual(hand.steps, 12)
        self.assertLess(took, 300)
        people = json.loads(run(self.folder / "data", "partner", "list", "--json").stdout)
        self.assertEqual(len(people["partners"]), 1)

    def test_the_first_start_is_left_and_taken_up_again(self):
        page = self.page(java_script_enabled=False)
        self.set_up(page)
        page.goto(self.served.address)
        page.get_by_role("link", name="Bring my file").first.click()
        page.go_back()
        page.get_by_role("link", name="Type in a few names").click()
        page.get_by_label("Names").fill("Mei Chen")
        page.get_by_role("button", name="Add these").click()
        page.get_by_role("heading", level=1).wait_for()

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
