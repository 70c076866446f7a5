import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// A refusal alone on a white screen does not say what was refused: the heading of the page stays.

/** Pages that show a refusal in place of everything else, without a heading over it. */
const bare = /return (?:refused \? )?\(?\s*(?:<(?:div className="narrow")?>\s*)?<RefusedNotice/;

test("a page that is refused keeps its heading", () => {
  const pages = globSync("src/features/*/pages/**/*-{page,of-year}.tsx");
  expect(pages.length).toBeGreaterThan(30);
  const without = pages.filter((page) =>
    [
      ...readFileSync(page, "utf8").matchAll(
        /export default function[\s\S]*?\n}\n|export function \w+OfYear[\s\S]*?\n}\n/g,
      ),
    ].some(([screen]) => bare.test(screen)),
  );
  expect(without).toEqual([]);
});

test("a page of the administration that is refused keeps its heading", () => {
  for (const page of ["organisations/pages/for-administrators.tsx", "people/pages/people-page.tsx"])
    expect(readFileSync(`src/features/${page}`, "utf8")).toMatch(
      /<PageHead[^>]*\/>\s*<Empty\s+title="Trang này dành cho quản trị"/,
    );
});
