"""A client's way: from the call to the closed loop and the printed accounting, and what stays shut."""

import json
import re
from email import policy
from email.parser import BytesParser

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from rapport import PASSWORD, PHONE, WIDE, BrowserTest, Served, run

CANARY = "Canary-7Q9X"
PARTNERS = [
    {"type": "practice", "name": "Willow Street", "clinician": "Kim Park", "openings": 2,
     "offers": {"specialties": ["anxiety", "sleep"], "ages": ["adult"], "payers": ["Aetna"]}},
    {"type": "partner", "id": "0198f3c2-0001-7000-8000-000000000001", "name": "Dr. Mei Chen",
     "given": "Mei", "family": "Chen", "kind": "medical", "role": "pediatrician",
     "organization": "Willow Pediatrics", "emails": ["mei@willow.example"],
     "address": "12 Willow Street\nPortland", "addedOn": "2025-01-01"},
    {"type": "partner", "id": "0198f3c2-0001-7000-8000-000000000002", "name": "James Okafor",
     "given": "James", "family": "Okafor", "kind": "mental-health", "accepting": True,
     "offers": {"specialties": ["grief", "anxiety"]}, "phones": ["555-0101"],
     "addedOn": "2025-01-01"},
]


class ClientsTest(BrowserTest):
    def setUp(self):
        super().setUp()
        self.data = self.folder / "data"
        archive = self.folder / "archive.jsonl"
        archive.write_text("".join(json.dumps(record) + "\n" for record in PARTNERS))
        imported = run(self.data, "import", str(archive))
        self.assertEqual(imported.returncode, 0, imported.stderr)
        self.served = Served("--data", str(self.data), "serve")
        self.addCleanup(self.served.stop)
        self.addresses = []

    def inside(self, size=WIDE, **more):
        page = self.page(size, **more)
        page.on("request", lambda request: self.addresses.append(request.url))
        self.sign_in(page, self.served, PASSWORD)
        return page

    def call(self, page, label=CANARY):
        """The call, as it is noted while one listens."""
        page.goto(self.served.address + "/inquiries")
        page.get_by_role("link", name="A call").click()
        page.get_by_label("How did you hear about me?").fill("My doctor, Dr. Chen, said so")
        page.get_by_role("radio", name="Dr. Mei Chen").check()
        page.get_by_label("What you call them here").fill(label)
        page.get_by_label("What for").fill("anxiety, grief")
        page.get_by_label("Age", exact=True).fill("adult")
        expect(page.locator("#fit")).to_contain_text("64 of 100")
        expect(page.locator("#fit")).to_contain_text("not grief")
        page.get_by_role("button", name="Save").click()
        page.get_by_role("heading", name=label, level=1).wait_for()

    def come(self, page):
        page.get_by_role("button", name="First session booked").click()
        page.get_by_role("button", name="They came").click()
        page.get_by_text("Came to a first session").first.wait_for()

    def permit(self, page):
        page.get_by_role("link", name="Ask for a permission").click()
        page.get_by_role("radio", name="They signed").check()
        page.get_by_label("Signed on").fill(page.get_by_label("Signed on").get_attribute("max"))
        page.get_by_label("The client has a copy").check()
        page.get_by_role("button", name="Save").click()
        page.get_by_text("Valid through").first.wait_for()

    def found(self):
        """The files in the folder that hold the label."""
        wanted = [CANARY.lower().encode(), CANARY.lower().encode("utf-16-le")]
        return [str(path) for path in self.data.rglob("*") if path.is_file()
                and any(each in path.read_bytes().lower() for each in wanted)]

    def nowhere(self):
        self.assertEqual(self.found(), [])
        self.assertEqual([each for each in self.addresses if CANARY.lower() in each.lower()], [])
        self.assertNotIn(CANARY, "".join(self.served.lines))

    def test_from_the_call_to_the_closed_loop(self):
        page = self.inside()
        self.call(page)
        self.come(page)
        inquiry = page.url
        self.permit(page)
        page.get_by_role("link", name="The form to print and sign").click()
        expect(page.locator("article.paper")).to_contain_text("I can take this back at any time")
        # Today leads there, and the nudge is gone when it is done. The loop is due the day after.
        page.goto(inquiry)
        page.get_by_role("link", name="Tell Dr. Mei Chen").click()
        expect(page.get_by_label("What they will read")).to_have_value(
            re.compile(f"Dear Dr. Mei Chen,.*{CANARY}.*came to a first session.*Kim Park", re.S))
        page.get_by_role("button", name="Keep it as a mail file").click()
        with page.expect_download() as download:
            page.get_by_role("link", name="Get the mail file").click()
        self.assertEqual(download.value.suggested_filename, "letter.eml")
        with open(download.value.path(), "rb") as file:
            message = BytesParser(policy=policy.default).parse(file)
        self.assertEqual(message["subject"], "A note from Kim Park")
        self.assertEqual(message["to"].addresses[0].addr_spec, "mei@willow.example")
        self.assertIn(CANARY, message.get_content())
        page.goto(inquiry)
        expect(page.get_by_role("heading", name="What was told")).to_be_visible()
        self.assertEqual(page.get_by_role("link", name="Tell Dr. Mei Chen").count(), 0)
        page.get_by_role("link", name="Print an accounting for the client").click()
        paper = page.locator("article.paper")
        for words in (CANARY, "Dr. Mei Chen, pediatrician, Willow Pediatrics", "permitted it",
                      "Willow Street", "Audit log:"):
            expect(paper).to_contain_text(words)
        self.nowhere()

    def test_without_a_permission_the_loop_stays_closed(self):
        page = self.inside()
        self.call(page)
        self.come(page)
        page.get_by_role("link", name="Thank Dr. Mei Chen without a name").click()
        expect(page.locator("main")).to_contain_text("hasn’t given written permission")
        text = page.get_by_label("What they will read")
        self.assertNotIn(CANARY, text.input_value())
        page.get_by_role("button", name="Print it").click()
        expect(page.locator("#letter")).to_contain_text("Thank you for your trust")
        page.goto(self.served.address + "/disclosures")
        expect(page.locator("main")).to_contain_text("Nothing was told to anyone")
        self.nowhere()

    def test_what_is_taken_back_meanwhile_is_not_told(self):
        page = self.inside()
        self.call(page)
        self.come(page)
        inquiry = page.url
        self.permit(page)
        permission = page.url
        page.goto(inquiry + "/loop")
        other = page.context.new_page()
        other.goto(permission)
        other.get_by_text("The client takes it back").click()
        other.get_by_role("button", name="They took it back").click()
        other.get_by_text("Nothing more is told").wait_for()
        page.get_by_role("button", name="Print it").click()
        expect(page.get_by_role("alert")).to_contain_text("took the permission back")
        page.goto(self.served.address + "/disclosures")
        expect(page.locator("main")).to_contain_text("Nothing was told to anyone")
        page.goto(self.served.address + "/audit?show=unusual")
        expect(page.locator("table")).to_contain_text("revoked")
        # The browser notes the refused request.
        self.errors.clear()
        self.nowhere()

    def test_who_is_not_for_me_gets_three_names(self):
        page = self.inside()
        self.call(page)
        page.get_by_role("link", name="Not for me: who else?").click()
        expect(page.locator(".match").first).to_contain_text("James Okafor")
        expect(page.locator(".match").first).to_contain_text("anxiety and grief")
        page.get_by_role("button", name="I gave their name").first.click()
        page.goto(self.served.address + "/partners/0198f3c2-0001-7000-8000-000000000002")
        timeline = page.locator("#timeline")
        expect(timeline).to_contain_text("A referral to them")
        expect(timeline).not_to_contain_text(CANARY)
        self.nowhere()

    def test_a_locked_page_shows_nothing(self):
        page = self.inside()
        self.call(page)
        inquiry = page.url
        page.get_by_role("button", name="Lock now").first.click()
        page.get_by_label("Password").wait_for()
        self.assertNotIn(CANARY, page.content())
        page.go_back()
        page.get_by_label("Password").wait_for()
        self.assertNotIn(CANARY, page.content())
        page.goto(inquiry)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Open Rapport").click()
        page.get_by_role("heading", name=CANARY, level=1).wait_for()
        self.nowhere()

    def test_the_call_works_without_javascript(self):
        page = self.inside(java_script_enabled=False)
        page.goto(self.served.address + "/inquiries/new")
        page.get_by_label("How did you hear about me?").fill("My doctor, Dr. Chen, said so")
        page.get_by_label("What you call them here").fill(CANARY)
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_role("alert")).to_contain_text("“Unknown” is an answer too")
        page.get_by_role("radio", name="Dr. Mei Chen").check()
        page.get_by_role("button", name="Save").click()
        page.get_by_role("heading", name=CANARY, level=1).wait_for()
        # The browser notes the refused request.
        self.errors.clear()
        self.nowhere()

    def test_everyone_can_use_the_pages(self):
        page = self.inside()
        self.call(page)
        self.come(page)
        inquiry = page.url
        self.permit(page)
        permission = page.url
        paths = [inquiry + each for each in (
            "", "/edit", "/elsewhere", "/permission", "/loop", "/accounting", "/mistakes",
            "/misfit")]
        paths += [permission, permission + "/paper"]
        paths += [self.served.address + each for each in (
            "/inquiries", "/inquiries?show=waiting", "/inquiries/new", "/disclosures", "/thanks",
            "/thanks/addresses", "/gifts", "/audit", "/audit/anchor", "/settings")]
        for size in (WIDE, PHONE):
            for scheme in ("light", "dark"):
                page = self.inside(size, color_scheme=scheme)
                for path in paths:
                    with self.subTest(path=path, size=size, scheme=scheme):
                        page.goto(path)
                        found = Axe().run(page)
                        self.assertEqual(found.violations_count, 0, found.generate_report())
                        self.assert_fits(page)
