"""Several people in one practice: invited, signed in, seen by name, kept out, and never locked out."""

import base64
import hashlib
import hmac
import http.client
import threading
import time
import urllib.parse
from pathlib import Path

from playwright.sync_api import expect

from rapport import PASSWORD, PHONE, WIDE, BrowserTest, Served, run

ANA = "seven quiet green herons"


def six_digits(key, at):
    """The code of an authenticator app (RFC 6238)."""
    secret = base64.b32decode(key.replace(" ", ""))
    mac = hmac.new(secret, (int(at) // 30).to_bytes(8, "big"), hashlib.sha1).digest()
    place = mac[-1] & 15
    number = int.from_bytes(mac[place:place + 4], "big") & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


def memory(process):
    """Bytes that a process holds, and the most that it ever held."""
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    found = dict(line.split(":", 1) for line in lines)
    return [int(found[name].split()[0]) * 1024 for name in ("VmRSS", "VmHWM")]


class AccountsTest(BrowserTest):
    def setUp(self):
        super().setUp()
        made = run(self.folder, "add", "Dr. Mei Chen")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.served = Served("--data", str(self.folder), "serve")
        self.addCleanup(self.served.stop)

    def owner(self):
        page = self.page(WIDE)
        page.goto(self.served.address)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Open Rapport").click()
        page.get_by_label("What happened?").wait_for()
        return page

    def invite(self, name, login, role="clinician"):
        made = run(self.folder, "user", "invite", name, login, "--role", role)
        self.assertEqual(made.returncode, 0, made.stderr)
        return self.served.address + "/join/" + made.stdout.strip().rsplit("/", 1)[1]

    def join(self, link, **more):
        page = self.page(WIDE, **more)
        page.goto(link)
        page.get_by_label("Choose a password").fill(ANA)
        page.get_by_label("The same once more").fill(ANA)
        page.get_by_role("button", name="Set the password").click()
        page.get_by_label("What happened?").wait_for()
        return page

    def enter(self, page, login, password, code=None):
        page.goto(self.served.address + "/sign-in")
        page.get_by_label("Who you are").fill(login)
        page.get_by_label("Password").fill(password)
        if code:
            page.get_by_label("Code, if you use one").fill(code)
        page.get_by_role("button", name="Open Rapport").click()

    def test_a_colleague_comes_by_a_link_and_goes_by_a_button(self):
        owner = self.owner()
        owner.goto(self.served.address + "/team")
        owner.get_by_label("Name", exact=True).fill("Ana Ruiz")
        owner.get_by_label("Signs in as").fill("ana@willow.example")
        owner.locator("form[action='/team']").get_by_label("Your password").fill(PASSWORD)
        owner.get_by_role("button", name="Make the link").click()
        link = owner.locator(".notice code").inner_text()
        ana = self.join(link, java_script_enabled=False)
        self.assert_fits(ana)
        # What she logs is hers, and the owner reads it by her name.
        ana.get_by_label("What happened?").fill("called Mei Chen today")
        ana.get_by_label("What happened?").press("Enter")
        ana.locator(".flash").wait_for()
        owner.goto(self.served.address + "/partners")
        owner.get_by_role("link", name="Dr. Mei Chen").first.click()
        expect(owner.locator(".timeline")).to_contain_text("Ana Ruiz")
        # The owner's pages are not hers.
        answer = ana.goto(self.served.address + "/team")
        self.assertEqual(answer.status, 403)
        self.errors.clear()
        owner.goto(self.served.address + "/team")
        owner.get_by_text("End the account").first.click()
        owner.locator("form[action$=disabling]").get_by_label("Your password").fill(PASSWORD)
        owner.get_by_role("button", name="End the account").click()
        owner.get_by_role("heading", level=1).wait_for()
        ana.goto(self.served.address + "/")
        expect(ana.get_by_label("Who you are")).to_be_visible()
        self.enter(ana, "ana@willow.example", ANA)
        expect(ana.locator(".wrong")).to_be_visible()
        self.errors.clear()

    def test_a_second_step_is_asked_for_and_a_spare_code_counts_once(self):
        page = self.join(self.invite("Ana Ruiz", "ana"))
        page.goto(self.served.address + "/account/second-step")
        key = page.locator("ol code").inner_text()
        page.get_by_label("The six digits").fill(six_digits(key, time.time()))
        page.get_by_label("Your password").fill(ANA)
        page.get_by_role("button", name="Ask me for it from now on").click()
        spare = page.locator("ul.lines code").first.inner_text()
        other = self.page(PHONE)
        self.enter(other, "ana", ANA)
        expect(other.locator(".wrong")).to_contain_text("code")
        self.assert_fits(other)
        self.enter(other, "ana", ANA, spare)
        other.get_by_label("What happened?").wait_for()
        third = self.page(WIDE)
        self.enter(third, "ana", ANA, spare)
        expect(third.locator(".wrong")).to_contain_text("code")
        # The next step's code: the one of this may have been used.
        self.enter(third, "ana", ANA, six_digits(key, time.time() + 30))
        third.get_by_label("What happened?").wait_for()
        # The refusals are answers of 422, which a browser notes.
        self.errors.clear()

    def post(self, fields, source="127.0.0.1"):
        host = urllib.parse.urlsplit(self.served.address)
        connection = http.client.HTTPConnection(
            host.hostname, host.port, timeout=60, source_address=(source, 0))
        try:
            connection.request("POST", "/session", urllib.parse.urlencode(fields), {
                "Content-Type": "application/x-www-form-urlencoded",
                "Sec-Fetch-Site": "same-origin"})
            answer = connection.getresponse()
            answer.read()
            return answer.status
        finally:
            connection.close()

    def honest(self, source="127.0.0.1"):
        """How long the right password takes, in seconds: asked to wait, one tries again."""
        began = time.monotonic()
        while (status := self.post({"password": PASSWORD}, source)) == 429:
            time.sleep(0.2)
        self.assertEqual(status, 303, "the honest one")
        return time.monotonic() - began

    def test_fifty_wrong_ones_at_once_keep_nobody_out_and_take_little_memory(self):
        alone = self.honest()
        before = memory(self.served.process)[0]
        statuses, waits, over = [], [], threading.Event()

        def guess():
            statuses.append(self.post({"password": "a wrong one"}))

        def guess_on():
            while not over.is_set():
                guess()

        def fifty(target):
            threads = [threading.Thread(target=target) for _ in range(50)]
            for thread in threads:
                thread.start()
            return threads

        # Fifty from the very same place, with the right one among the last; twice.
        for _ in range(2):
            answered = len(statuses)
            threads = fifty(guess)
            while len(statuses) < answered + 20:
                time.sleep(0.01)
            waits.append(self.honest())
            for thread in threads:
                thread.join()
            self.assertEqual(len(statuses), answered + 50)
        # Fifty that go on and on, and the right one from elsewhere.
        threads = fifty(guess_on)
        try:
            waits += [self.honest("127.0.0.2") for _ in range(2)]
        finally:
            over.set()
            for thread in threads:
                thread.join()
        most = memory(self.served.process)[1]
        print(f"\n50 wrong logins at once: {len(statuses)} answers, {statuses.count(429)} of them"
              f" 429; the honest one took {max(waits):.1f} s, alone {alone:.1f} s;"
              f" {before >> 20} MB before, {most >> 20} MB at most")
        self.assertLessEqual(set(statuses), {422, 429})
        self.assertGreater(statuses.count(429), 80)
        # Five seconds, or on a busy machine what a few passwords take there, and a rest.
        self.assertLessEqual(max(waits), max(5, 4 * alone + 3))
        self.assertLessEqual(most, 400 << 20)
