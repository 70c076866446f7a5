// The map in ARCHITECTURE.md, kept true. Each rule says why, so that its failure teaches.
import { globSync, readFileSync } from "node:fs";
import { posix as path } from "node:path";
import { expect, test } from "vitest";
import { deeds } from "../src/actions.ts";
import { extentOf } from "../src/platform/deeds/index.ts";

const code = globSync("src/**/*.{ts,tsx}").filter((file) => !/\.test\.tsx?$/.test(file));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every way to import: with or without names, re-exports, import(), both quotes. */
const statement =
  /(?:^|[\n;])\s*(?:import|export)\s+(?<type>type\s)?(?:[^'"();]*?\sfrom\s*)?["'](?<spec>[^"']+)["']|import\(\s*["'](?<dynamic>[^"']+)["']\s*\)/g;

const imports: readonly Import[] = code.flatMap((from) =>
  [...readFileSync(from, "utf8").matchAll(statement)].map((found) => {
    const spec = (found.groups!["spec"] ?? found.groups!["dynamic"])!;
    const to = spec.startsWith(".") ? path.normalize(path.join(path.dirname(from), spec)) : spec;
    return { from, to, typeOnly: found.groups!["type"] !== undefined };
  }),
);
const local = imports.filter((one) => one.to.startsWith("src/"));
const byFile = Map.groupBy(local, ({ from }) => from);
const list = (rows: readonly Import[]): string[] => rows.map((one) => `${one.from} -> ${one.to}`);

const ring = (file: string): string => /^src\/(basics|engines|platform|features|ui)\//.exec(file)?.[1] ?? "doors";
const folder = (file: string): string | undefined => /^src\/(?:features|engines)\/([^/]+)/.exec(file)?.[1];

const mayUse: Readonly<Record<string, readonly string[]>> = {
  basics: ["basics"],
  engines: ["engines", "basics"],
  platform: ["platform", "engines", "basics"],
  ui: ["ui", "engines", "basics"],
  features: ["features", "ui", "platform", "engines", "basics"],
  doors: ["doors", "features", "ui", "platform", "engines", "basics"],
};

test("the scanner sees imports, so that a green light is not blindness", () => {
  expect(code.length).toBeGreaterThan(60);
  expect(local.length).toBeGreaterThan(200);
  const text = `import "./a.ts";\nimport type { B } from './b.ts';\nexport { c } from "./c.ts";\nconst d = import("./d.ts");`;
  expect([...text.matchAll(statement)].map((found) => found.groups!["spec"] ?? found.groups!["dynamic"])).toEqual([
    "./a.ts",
    "./b.ts",
    "./c.ts",
    "./d.ts",
  ]);
});

test("imports point inwards: doors, features, platform or ui, engines, basics", () => {
  expect(list(local.filter((one) => !mayUse[ring(one.from)]!.includes(ring(one.to))))).toEqual([]);
});

/** Operations are for the doors, and for the sample, which tells a year by doing it. */
const mayTakeARegister = ({ from, to }: Import): boolean =>
  path.basename(to) === "register.ts" &&
  (ring(from) === "doors" || from === "src/features/sample/deeds-of-the-year.ts");

/** What is loaded with a file, however far; types load nothing. */
function loadedWith(file: string): ReadonlySet<string> {
  const loaded = new Set([file]);
  // A set grows while it is walked.
  for (const from of loaded) for (const one of byFile.get(from) ?? []) if (!one.typeOnly) loaded.add(one.to);
  return loaded;
}

test("a feature's face loads no operation: whoever needs one noun does not load everything that can be done", () => {
  const operation = /\b(?:action|query|list|download)(?:<[^()]*>)?\(\{\s+name: "/;
  const operations = new Set(code.filter((file) => operation.test(readFileSync(file, "utf8"))));
  expect(operations.size).toBeGreaterThan(200);
  const loading = globSync("src/features/*/index.ts")
    // Nobody but doors takes the sample's face, and its story is told by operations.
    .filter((file) => file !== "src/features/sample/index.ts")
    .flatMap((face) =>
      [...loadedWith(face)].filter((file) => operations.has(file)).map((file) => `${face} -> ${file}`),
    );
  expect(loading).toEqual([]);
});

test("an operation loads what it needs, and not the house", () => {
  expect(loadedWith("src/features/reports/add-comment.ts").size).toBeLessThanOrEqual(150);
});

test("a folder is entered by its index.ts, so its inside can change freely", () => {
  const intruders = local.filter(
    (one) => folder(one.to) && folder(one.from) !== folder(one.to) && path.basename(one.to) !== "index.ts",
  );
  expect(list(intruders.filter((one) => !mayTakeARegister(one)))).toEqual([]);
});

test("a room within a room is entered by its face or its register, as a feature is", () => {
  const rooms = globSync("src/features/*/*/register.ts").map((file) => path.dirname(file));
  const doors = ["index.ts", "register.ts", "pages/index.ts"];
  const intruders = rooms.flatMap((room) =>
    local.filter(
      ({ from, to }) =>
        to.startsWith(`${room}/`) && !from.startsWith(`${room}/`) && !doors.includes(path.relative(room, to)),
    ),
  );
  expect(rooms).not.toEqual([]);
  expect(list(intruders)).toEqual([]);
});

// The order is the story of a cluster's year: each feature may use those before it.
const year = [
  ...[
    "people",
    "organisations",
    "year",
    "movement",
    "scoring",
    "reports",
    "awards",
    "eligibility",
    "elections",
    "conference",
  ],
  ...["nominations", "papers", "sample", "today", "statistics", "oversight"],
];

test("a feature uses only what comes before it in the year, so nothing runs in a circle", () => {
  const place = (file: string): number => year.indexOf(folder(file)!);
  const between = local.filter((one) => ring(one.from) === "features" && ring(one.to) === "features");
  expect(list(between.filter((one) => place(one.to) < 0 || place(one.to) > place(one.from)))).toEqual([]);
});

test("what pages pull in, however far, never includes the platform or SQL", () => {
  const pages = code.filter((file) => file.includes("/pages/") || file === "src/web.tsx");
  const reached = new Set(pages.flatMap((page) => [...loadedWith(page)]));
  expect([...reached].filter((file) => ring(file) === "platform" || /\/store(\.ts|\/)/.test(file))).toEqual([]);
});

test("SQL is written in stores only, so that a deed reads as a deed", () => {
  const sql = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`|\bsql</;
  const allowed = /\/(store\.ts|store\/)|src\/platform\//;
  const strays = code.filter((file) => !allowed.test(file) && sql.test(readFileSync(file, "utf8")));
  expect(strays).toEqual([]);
});

const npm: Readonly<Record<string, RegExp>> = {
  ballot: /^(@noble\/(hashes|ciphers)(\/.*)?|zod)$/,
  counting: /^zod$/,
  document: /^(docx|zod)$/,
  law: /^zod$/,
};

test("each engine lists what it may install", () => {
  const strays = imports
    .filter((one) => ring(one.from) === "engines" && !one.to.startsWith("src/"))
    .filter((one) => !npm[folder(one.from)!]?.test(one.to));
  expect(list(strays)).toEqual([]);
});

test("basics depend on nothing but the library that says what a field is", () => {
  const beyond = imports.filter((one) => ring(one.from) === "basics" && ring(one.to) !== "basics");
  expect(list(beyond.filter((one) => one.to !== "zod"))).toEqual([]);
});

test("engines take time and chance as arguments, so the same input gives the same output", () => {
  const impure = code
    .filter((file) => ring(file) === "engines")
    .filter((file) =>
      /Math\.random|Date\.now|new Date\(\)|performance\.|getRandomValues/.test(readFileSync(file, "utf8")),
    );
  expect(impure).toEqual([]);
});

test("nobody leaves a test switched off or a promise of later in the code", () => {
  const all = globSync(["src/**/*.{ts,tsx}", "test/**/*.ts"]).filter((file) => file !== "test/boundaries.test.ts");
  const off = /\b(test|it|describe)\.(skip|only|todo|fails)\b|\bTODO\b|\bFIXME\b/;
  expect(all.filter((file) => off.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("every input has an end, so that the door knows how much it must take in", () => {
  for (const { name, input } of deeds)
    expect(() => extentOf(input, name), `${name}: .max(…), for a record .meta({ maxProperties })`).not.toThrow();
});

test("an effect gives back nothing but its own undoing", () => {
  // A browser's function may begin to give something back, as scrollIntoView did: React would call it, and the page fall.
  const giving = code.filter((file) => /use(?:Layout)?Effect\(\(\) => (?![{(])/.test(readFileSync(file, "utf8")));
  expect(giving).toEqual([]);
});
