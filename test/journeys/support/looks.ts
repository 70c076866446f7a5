import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const shots = process.env["SHOTS"];
let taken = 0;

/** Checks a screen as it stands; with SHOTS=folder it also keeps pictures of it at both sizes, to be looked at. */
export async function expectLooks(
  page: Page,
  name: string,
  given: { readonly axeOnPhone?: boolean } = {},
): Promise<void> {
  await keepShot(page, name);
  await expectAccessible(page);
  await expectNoOverflow(page);
  const desktop = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 844 });
  await keepShot(page, `${name}-phone`);
  if (given.axeOnPhone) await expectAccessible(page);
  await expectNoOverflow(page);
  // A desk of 1280 at 400 % zoom, the width that WCAG 2.2 (1.4.10 Reflow) asks for.
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoOverflow(page);
  await page.setViewportSize(desktop);
}

async function keepShot(page: Page, name: string): Promise<void> {
  if (shots)
    await page
      .screenshot({ path: `${shots}/${String(++taken).padStart(3, "0")}-${name}.png`, fullPage: true })
      .catch(() => {});
}

/** No serious fault of accessibility on the screen as it stands (WCAG 2.2 AA). */
async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  // Legacy mode joins the results in the page itself; else axe opens another page for it, which hung once in a while.
  // It differs only for frames of other origins, and there are none.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  const told = violations.map(
    (fault) =>
      `${page.url()} ${fault.id} (${fault.impact}): ${fault.nodes
        .map((node) => node.html.slice(0, 140))
        .slice(0, 2)
        .join(" ;; ")}`,
  );
  expect(told).toEqual([]);
}

/** Nothing sticks out of the screen's right edge; tables scroll inside their own frame. */
async function expectNoOverflow(page: Page): Promise<void> {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(width[0], `${page.url()} is wider than the screen`).toBeLessThanOrEqual(width[1]);
}
