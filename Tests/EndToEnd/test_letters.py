"""From what one finds out about someone to the follow-up after the first coffee."""

import email
import email.policy
import re
import unittest
from datetime import date
from email.headerregistry import Address
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from rapport import PASSWORD, PHONE, WIDE, BrowserTest, Served, run

PEOPLE = """Name,E-mail,Role,Organization,Tags
Zoë Núñez,zoe@example.org,pediatrician,Valley Pediatrics,teen sleep
James Okafor,james@example.org,school counselor,North High,
"""
TALK = "Sleep and screens, at the library in March"
WORK = "I help families when a child can’t sleep."
TODAY = date.today().isoformat()


class LettersTest(BrowserTest):
    def setUp(self):
        super().setUp()
        people = self.folder / "people.csv"
        people.write_text(PEOPLE)
        data = self.folder / "data"
        result = run(data, "import", str(people))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.served = Served("--data", str(data), "serve")
        self.addCleanup(self.served.stop)

    def open(self, size=WIDE, **more):
        page = self.page(size, **more)
        self.sign_in(page, self.served, PASSWORD)
        return page

    def person(self, page, name):
        page.goto(self.served.address + "/partners")
        page.get_by_role("link", name=name).first.click()
        page.get_by_role("heading", level=1, name=name).wait_for()

    def find_out(self, page):
        self.person(page, "Zoë Núñez")
        page.get_by_role("link", name="What to find out").click()
        page.get_by_label("Focus").fill("teen sleep")
        page.get_by_label("Recent talk or article").fill(TALK)
        page.get_by_role("button", name="Save").click()
        page.get_by_text("Noted what you found out").wait_for()
        self.assertIn(TALK, page.inner_text("main"))

    def write(self, page):
        page.get_by_role("link", name="Write", exact=True).click()
        self.assertIn(TALK, page.inner_text("main"))
        page.get_by_label("What you noticed").fill(
            "Your talk “Sleep and screens” has stayed with me since March")
        page.get_by_label("What you do, in plain words").fill(WORK)
        page.get_by_label("What both of you could have from it").fill(
            "The families we both see would be better off if we knew each other’s work")
        page.get_by_label("One next step").fill("a short coffee near your clinic")
        page.get_by_label("Two times, or their choice").fill("Tuesday at noon or Friday at eight")
        page.get_by_role("button", name="Make a first draft of it").click()
        text = page.get_by_label("Letter", exact=True)
        expect(text).to_have_value(re.compile("Your talk “Sleep and screens”"))
        page.get_by_label("Subject").fill("Your talk on sleep – danke 😴")
        return text

    def send(self, page):
        page.get_by_role("button", name="Ready to send").click()
        page.get_by_role("link", name="Open in your mail program").wait_for()
        self.assert_fits(page)
        with page.expect_download() as download:
            page.get_by_role("link", name="Save as an e-mail file").click()
        self.check_message(Path(download.value.path()).read_bytes())
        page.get_by_role("button", name="I sent it").click()
        page.get_by_text("E-mailed Zoë Núñez, today.").wait_for()

    def check_message(self, raw):
        """As Python's own parser reads it, without a defect."""
        message = email.message_from_bytes(raw, policy=email.policy.default)
        self.assertEqual(message.defects, [])
        self.assertEqual(message["Subject"], "Your talk on sleep – danke 😴")
        self.assertEqual(
            message["To"].addresses, (Address("Zoë Núñez", addr_spec="zoe@example.org"),))
        self.assertIn(WORK, message.get_content())
        self.assertNotIn(b"\n", raw.replace(b"\r\n", b""))
        self.assertLessEqual(max(map(len, raw.split(b"\r\n"))), 78)

    def log_reply(self, page):
        page.locator("[data-log]").click()
        page.get_by_role("radio", name="They did").check()
        page.get_by_label("How").select_option("email")
        page.get_by_label("What for").select_option("reply")
        page.locator("textarea[name=note]").fill("Would love to, Friday.")
        page.get_by_role("button", name="Save", exact=True).click()
        page.get_by_text("An e-mail from Zoë Núñez").first.wait_for()

    def meet(self, page):
        self.person(page, "Zoë Núñez")
        page.get_by_role("link", name="Meet", exact=True).click()
        page.get_by_text("How did you come to teen sleep?").wait_for()
        page.get_by_text("Would love to, Friday.").wait_for()
        self.assert_fits(page)
        page.get_by_role("link", name="After it: notes").click()
        page.get_by_label("What you spoke of").fill("School mornings.")
        page.get_by_label("Promise 1", exact=True).fill("the sleep diary")
        page.get_by_label("Detail 1", exact=True).fill("daughter starts school in August")
        page.get_by_label("What they lack").fill("someone for grief")
        self.assert_fits(page)
        page.get_by_role("button", name="Save all of it").click()
        page.get_by_text("A short follow-up comes up").wait_for()
        self.assertIn("someone for grief", page.inner_text("main"))

    def test_from_research_to_the_follow_up(self):
        page = self.open()
        self.find_out(page)
        self.write(page)
        expect(page.locator("#reading")).to_contain_text("nothing stands in its way")
        self.send(page)
        self.log_reply(page)
        self.meet(page)
        page.goto(self.served.address)
        self.assertIn("Zoë", page.locator("article.nudge").first.inner_text())
        expect(page.locator("main")).to_contain_text("follow", ignore_case=True)
        expect(page.locator("main")).to_contain_text("the sleep diary")

    def test_from_research_to_the_follow_up_on_a_phone_without_javascript(self):
        page = self.open(PHONE, java_script_enabled=False)
        self.find_out(page)
        text = self.write(page)
        text.fill(text.input_value() + "\n\nPlease send me referrals.")
        page.get_by_role("button", name="Read it").click()
        expect(page.locator("#reading")).to_contain_text("Asks for no clients")
        text = page.get_by_label("Letter", exact=True)
        text.fill(text.input_value().replace("\n\nPlease send me referrals.", ""))
        self.send(page)
        self.log_reply(page)
        self.meet(page)
        page.goto(self.served.address)
        expect(page.locator("main")).to_contain_text("follow", ignore_case=True)
        self.assert_fits(page)

    def test_the_second_reader_reads_along_and_marks_the_words(self):
        page = self.open()
        self.person(page, "James Okafor")
        page.get_by_role("link", name="Write", exact=True).click()
        text = page.get_by_label("Letter", exact=True)
        text.fill("Dear James,\n\nplease send me referrals.")
        expect(page.locator("#reading")).to_contain_text("Asks for no clients")
        marks = page.locator(".marks mark")
        expect(marks.first).to_contain_text("send me")
        text.press_sequentially(" Bye.")
        expect(page.locator("#reading .summary")).to_contain_text("7 words")
        expect(marks.first).to_contain_text("send me")

    def test_what_is_given_is_shared_and_who_was_met_is_noted_in_one_go(self):
        page = self.open(PHONE)
        page.goto(self.served.address + "/resources")
        page.get_by_label("Title").fill("Sleep on one page")
        page.get_by_label("Topics").fill("teen sleep")
        page.get_by_role("button", name="Put it on the shelf").click()
        page.get_by_text("You haven’t shared this with 1 person").wait_for()
        page.get_by_role("checkbox", name="Zoë Núñez").check()
        page.get_by_role("button", name="I shared it").click()
        page.get_by_role("heading", name="They have it").wait_for()
        page.goto(self.served.address + "/events")
        page.get_by_label("What it is called").fill("Spring fair")
        page.get_by_label("On", exact=True).fill(TODAY)
        page.get_by_role("button", name="Add it").click()
        page.get_by_label("Names, one a line").fill("James Okafor\nRosa Diaz, midwife")
        page.get_by_role("button", name="I met them").click()
        page.get_by_text("one of them new").wait_for()
        page.get_by_role("button", name="Undo").click()
        page.get_by_text("Taken back.").wait_for()
        self.assertNotIn("Rosa Diaz", page.inner_text("main"))

    def test_the_page_about_me_is_one_printed_side(self):
        page = self.open()
        page.goto(self.served.address + "/about-me")
        sentence = "I help families whose children can’t sleep, and I say so in plain words. "
        for label in ("What I do", "What gets better", "Who is better served elsewhere",
                      "How to send someone", "One sentence more for physicians"):
            page.get_by_label(label).fill((sentence * 6)[:400])
        page.get_by_label("Address").fill("2 Alder Street\nSpringfield")
        page.get_by_role("button", name="Save").click()
        page.get_by_role("link", name="The page for physicians").click()
        page.get_by_role("heading", name="Who is better served elsewhere").wait_for()
        pdf = page.pdf(format="Letter", margin={side: "0.6in" for side in
                                                ("top", "bottom", "left", "right")})
        self.assertEqual(len(re.findall(rb"/Type\s*/Page\b", pdf)), 1)

    def test_a_letter_and_its_envelope_are_two_printed_pages(self):
        page = self.open()
        self.person(page, "James Okafor")
        page.get_by_role("link", name="Write", exact=True).click()
        page.get_by_label("Letter", exact=True).fill("Dear James,\n\nhello.")
        page.get_by_role("button", name="Ready to send").click()
        page.get_by_role("link", name="Print letter and envelope").click()
        page.get_by_role("button", name="Print").wait_for()
        self.assertEqual(len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="Letter"))), 2)

    def test_everyone_can_use_the_pages(self):
        page = self.open()
        self.person(page, "Zoë Núñez")
        partner = page.url
        page.get_by_role("link", name="Write", exact=True).click()
        page.get_by_label("Letter", exact=True).fill("Dear Zoë,\n\nplease send me referrals.")
        page.get_by_role("button", name="Ready to send").click()
        page.get_by_role("button", name="I sent it").wait_for()
        sending = page.url
        letter = sending.removesuffix("/sending")
        page.goto(self.served.address + "/resources")
        page.get_by_label("Title").fill("Sleep on one page")
        page.get_by_label("Topics").fill("teen sleep")
        page.get_by_role("button", name="Put it on the shelf").click()
        page.get_by_text("You haven’t shared this").wait_for()
        item = page.url
        page.goto(self.served.address + "/events")
        page.get_by_label("What it is called").fill("Spring fair")
        page.get_by_role("button", name="Add it").click()
        page.get_by_label("Names, one a line").wait_for()
        urls = [
            partner, partner + "/research", partner + "/meeting", partner + "/meeting/notes",
            letter, letter + "/paper", sending, item, page.url,
            *(self.served.address + path for path in (
                "/letters", "/about-me", "/about-me/page", "/resources", "/introductions/new",
                "/events")),
        ]
        for size in (WIDE, PHONE):
            for scheme in ("light", "dark"):
                page = self.open(size, color_scheme=scheme)
                for url in urls:
                    with self.subTest(url=url, size=size, scheme=scheme):
                        page.goto(url)
                        found = Axe().run(page)
                        self.assertEqual(found.violations_count, 0, found.generate_report())
                        self.assert_fits(page)


if __name__ == "__main__":
    unittest.main()
