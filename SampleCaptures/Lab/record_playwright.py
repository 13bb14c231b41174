"""Records a visit with Playwright's `recordHar`, bodies embedded."""

from playwright.sync_api import sync_playwright

import chromium
from laboratory import Laboratory


def record(laboratory, playwright, server):
    browser = playwright.chromium.launch(
        executable_path=chromium.EXECUTABLE, args=chromium.arguments(laboratory, server.port))
    context = browser.new_context(
        record_har_path=laboratory.path(".har"), record_har_content="embed",
        locale="nl-NL", timezone_id="Europe/Amsterdam")
    page = context.new_page()
    choices = laboratory.play(chromium.Page(page))
    jar = chromium.jar(page)
    version = "Chrome/" + browser.version
    context.close()                 # writes the HAR
    browser.close()
    laboratory.write_truth(version, choices, jar, server.log)


if __name__ == "__main__":
    laboratory = Laboratory()
    with laboratory.server() as server, sync_playwright() as playwright:
        record(laboratory, playwright, server)
