import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** No serious fault of accessibility on the screen as it stands (WCAG 2.2 AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
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
export async function expectNoOverflow(page: Page): Promise<void> {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(width[0], `${page.url()} is wider than the screen`).toBeLessThanOrEqual(width[1]);
}
