import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// Decisions and the changelog tell what was: they are never rewritten when a file moves.
const present = (document: string) => !document.startsWith("docs/decisions/0") && document !== "CHANGELOG.md";
const documents = [...globSync("*.md"), ...globSync("docs/**/*.md"), ...globSync(".github/**/*.md")];

test.each(documents)("every file that %s links to exists", (document) => {
  const links = [...textOf(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, place]) => place!);
  expect(links.filter((place) => !existsSync(join(dirname(document), place)))).toEqual([]);
});

test.each(documents.filter(present))("every file of the code that %s names exists", (document) => {
  const named = [
    ...textOf(document).matchAll(
      /`((?:src|test|docs|bench|scripts|law|migrations|features|engines|platform|ui|basics|bin)\/[\w./-]+)`/g,
    ),
  ];
  const missing = named
    .map(([, place]) => place!)
    .filter((place) => !existsSync(place) && !existsSync(join("src", place)));
  expect(missing).toEqual([]);
});

test("every npm command that a document names is one of package.json", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const asked = documents.flatMap((document) =>
    [...textOf(document).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!),
  );
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((name) => !(name in scripts))).toEqual([]);
});

function textOf(file: string): string {
  return readFileSync(file, "utf8");
}
