"""Today and a letter of the demo, as wide as the README shows them."""

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
            self.save(page, "today")
            page.goto(demo.address + "/letters")
            page.get_by_role("link", name="Satō").first.click()
            page.locator("mark").first.wait_for(state="attached")
            self.save(page, "letter")
            context.close()
        finally:
            demo.stop()
            self.doClassCleanups()

    def save(self, page, name):
        page.evaluate("document.activeElement.blur()")
        page.screenshot(path=ROOT / f"docs/images/{name}.png")


Pictures("take").take()
