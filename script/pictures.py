"""Today of the demo, as wide as the README shows it."""

from rapport import ROOT, BrowserTest, Demo


class Pictures(BrowserTest):
    def take(self):
        self.setUpClass()
        demo = Demo()
        try:
            context = self.browser.new_context(
                viewport={"width": 1280, "height": 800}, device_scale_factor=1.5)
            page = context.new_page()
            self.sign_in(page, demo, demo.password)
            page.evaluate("document.activeElement.blur()")
            page.screenshot(path=ROOT / "docs/images/today.png")
            context.close()
        finally:
            demo.stop()
            self.doClassCleanups()


Pictures("take").take()
