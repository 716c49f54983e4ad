"""The program that ships and a real browser, for the tests beside this file."""

import os
import re
import shutil
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("RAPPORT_PROGRAM", str(ROOT / ".build/debug/rapport"))
SHARED = Path(os.environ.get("RAPPORT_SHARED", ROOT.parent / "shared"))
PASSWORD = "four unrelated paper words"
WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


def run(data, *arguments, **more):
    """A command on a folder, to its end."""
    return subprocess.run(
        [PROGRAM, "--data", str(data), *arguments], stdin=subprocess.DEVNULL,
        capture_output=True, text=True,
        env=dict(os.environ, RAPPORT_PASSWORD=PASSWORD), **more)


class Served:
    """`rapport serve` or `rapport demo` on a port of its own, until it is stopped."""

    def __init__(self, *arguments):
        self.lines = []
        self.process = subprocess.Popen(
            [PROGRAM, *arguments, "--port", "0"], text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.address = None
        for line in self.process.stdout:
            self.lines.append(line)
            if found := re.search(r"http://[\w.]+:\d+", line):
                self.address = found[0]
            if self.address and self.is_told():
                break
        assert self.address, "no address: " + "".join(self.lines)
        threading.Thread(target=self.drain, daemon=True).start()

    def is_told(self):
        return True

    def drain(self):
        self.lines.extend(self.process.stdout)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stdout.close()


class Demo(Served):
    """`rapport demo`, whose password it says itself."""

    def __init__(self):
        super().__init__("demo")

    def is_told(self):
        return self.password is not None

    @property
    def password(self):
        found = re.search(r"[Pp]assword[^:\n]*:\s*(.+)", "".join(self.lines))
        return found[1].strip() if found else None


class DevelopmentDemo(Demo):
    """The same, with the styleguide."""

    def __init__(self):
        Served.__init__(self, "demo", "--development")


class BrowserTest(unittest.TestCase):
    """A browser for the class, a fresh profile for each test, and no error left unseen."""

    @classmethod
    def setUpClass(cls):
        # What asks the server by itself needs no browser, and runs without one.
        from playwright.sync_api import sync_playwright
        cls.playwright = sync_playwright().start()
        cls.addClassCleanup(cls.playwright.stop)
        chromium = next(filter(None, map(
            shutil.which, ["chromium", "chromium-browser", "google-chrome"])))
        # Chromium's sandbox can't be had by root, as in a container.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        cls.browser = cls.playwright.chromium.launch(executable_path=chromium, args=arguments)
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.errors = []

    def tearDown(self):
        self.assertEqual(self.errors, [], "the browser's console")

    def page(self, size=WIDE, **more):
        context = self.browser.new_context(viewport=size, **more)
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("console", self.note)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        return page

    def note(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def sign_in(self, page, served, password):
        page.goto(served.address)
        page.get_by_label("Password").fill(password)
        page.get_by_role("button", name="Open Rapport").click()
        page.get_by_label("What happened?").wait_for()

    def assert_fits(self, page):
        """Nothing sticks out to the side."""
        wide = page.evaluate("document.documentElement.scrollWidth")
        self.assertLessEqual(wide, page.viewport_size["width"])
