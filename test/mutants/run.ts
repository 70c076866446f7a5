// npm run test:mutants: breaks lines and asks which tests notice. First a list of lines chosen by hand, of which none may
// survive; then Stryker's mutants drawn by a printed seed, of which nine in ten must be noticed. Nightly: an hour and more.
//   npm run test:mutants -- --seed 7 --count 200 --chosen-only --drawn-only
//   npm run test:mutants -- --in counting    only files and tests with that in their path, while one works on them
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chanceFrom } from "../support/chance.ts";
import { filesToMutate } from "./areas.ts";
import { type Break, chosenBreaks } from "./chosen.ts";
import { instrument, type Mutant } from "./instrument.ts";
import { type Coverage, cover, isKilled } from "./judge.ts";
import { scratchCopy } from "./scratch.ts";

const { values: asked } = parseArgs({
  options: {
    seed: { type: "string", default: String(Math.trunc(Date.now() / 86_400_000)) },
    count: { type: "string", default: "200" },
    in: { type: "string", default: "" },
    "chosen-only": { type: "boolean", default: false },
    "drawn-only": { type: "boolean", default: false },
  },
});
const root = process.cwd();
const breaks = chosenBreaks(root).filter(({ file }) => file.includes(asked.in));
const unbroken = scratchCopy(root);
const files = [
  ...new Set([...filesToMutate(root).filter((file) => file.includes(asked.in)), ...breaks.map(({ file }) => file)]),
];
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
for (const one of breaks) expectOnce(one);

const began = Date.now();
const mutants = await instrument(unbroken.folder, files);
console.log(
  `${mutants.length} ways to be wrong in ${files.length} files; running every test once to see what runs what…`,
);
const coverage = await cover(unbroken.folder, asked.in === "" ? [] : [asked.in]);
console.log(`… ${minutes()} min`);

let lived = 0;
if (!asked["drawn-only"]) for (const one of breaks) await judgeChosen(one);
const drawn = asked["chosen-only"] ? [] : draw(Number(asked.count), Number(asked.seed));
let killed = 0;
for (const mutant of drawn) if (await judgeDrawn(mutant)) killed++;
unbroken.remove();

if (!asked["drawn-only"]) console.log(`chosen by hand: ${breaks.length - lived} of ${breaks.length} noticed`);
if (drawn.length > 0) console.log(`drawn, seed ${asked.seed}: ${killed} of ${drawn.length} noticed (${minutes()} min)`);
process.exitCode = lived > 0 || killed * 10 < drawn.length * 9 ? 1 : 0;

/** Broken in the instrumented copy: what was written there is put back afterwards. */
async function judgeChosen({ file, was, becomes, what }: Break): Promise<void> {
  const text = texts.get(file)!;
  const line = text.slice(0, text.indexOf(was)).split("\n").length;
  const place = join(unbroken.folder, file);
  const kept = readFileSync(place, "utf8");
  writeFileSync(
    place,
    text.replace(was, () => becomes),
  );
  const noticed = await isKilled(unbroken.folder, testsAt(file, line, line + was.split("\n").length - 1));
  writeFileSync(place, kept);
  if (!noticed) lived++;
  console.log(`${noticed ? "noticed " : "SURVIVED"}  ${file}:${line}  ${what}`);
}

async function judgeDrawn(mutant: Mutant): Promise<boolean> {
  const noticed = await isKilled(unbroken.folder, coverage.get(mutant.id) ?? [], mutant.id);
  const became = mutant.becomes.replaceAll(/\s+/g, " ").slice(0, 100);
  console.log(`${noticed ? "noticed " : "SURVIVED"}  ${mutant.file}:${mutant.firstLine}  ${mutant.kind}: ${became}`);
  return noticed;
}

/** Tests that run one of these lines; of the whole file where no mutant stands on them. */
function testsAt(file: string, first: number, last: number): readonly string[] {
  const here = mutants.filter((mutant) => mutant.file === file);
  const on = here.filter((mutant) => mutant.firstLine <= last && mutant.lastLine >= first);
  return inOrderOfTime(coverage, on.length > 0 ? on : here);
}

function inOrderOfTime(known: Coverage, over: readonly Mutant[]): readonly string[] {
  return [...new Set(over.flatMap(({ id }) => known.get(id) ?? []))];
}

function draw(count: number, seed: number): readonly Mutant[] {
  const chance = chanceFrom(seed);
  const left = [...mutants];
  const picked: Mutant[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(Math.floor(chance() * left.length), 1));
  return picked;
}

function expectOnce({ file, was, what }: Break): void {
  const found = texts.get(file)!.split(was).length - 1;
  if (found !== 1) throw new Error(`chosen break “${what}”: its text stands ${found} times in ${file}`);
}

function minutes(): string {
  return ((Date.now() - began) / 60_000).toFixed(1);
}
