// "verified" is a claim about a text: only what stands in a text at hand may make it.
import { expect, test } from "vitest";
import { leavesOfCondition, placeOf } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const atHand = new Set(law.outlines.map(({ instrument }) => instrument));

interface Claim {
  readonly where: string;
  readonly cite: string;
  readonly instrument: string;
  readonly checked: string;
}

/** Entries with a citation, each with the state of checking it has of its own or of its file. */
function claims(
  where: string,
  file: { readonly instrument: string; readonly checked: string },
  entries: readonly { readonly cite: string; readonly checked?: string | undefined }[],
): Claim[] {
  return entries.map(({ cite, checked }) => ({
    where,
    cite,
    instrument: file.instrument,
    checked: checked ?? file.checked,
  }));
}

const all: Claim[] = [
  ...law.packs.flatMap((pack) => [
    ...pack.standards.flatMap(({ file, content }) =>
      content.standards.flatMap(({ when }) => claims(file, content, leavesOfCondition(when))),
    ),
    ...pack.general.flatMap(({ file, content }) =>
      claims(file, content, [
        ...content.every.flatMap(({ when }) => leavesOfCondition(when)),
        ...(content.restart === undefined ? [] : [content.restart]),
        ...content.quotas,
        ...content.preferences,
        ...content.told,
      ]),
    ),
    ...pack.councils.flatMap((file) => claims(`${pack.id} council`, file, [...file.votes, ...file.attendance])),
    ...pack.papers.flatMap((file) => claims(`${pack.id} papers`, file, file.dossiers)),
    ...pack.deadlines.flatMap((file) => claims(`${pack.id} deadlines`, file, file.deadlines)),
    ...pack.bonuses.flatMap((file) =>
      claims(`${pack.id} bonus`, file, [...file.rates, file.roundUpTo, ...(file.household ? [file.household] : [])]),
    ),
  ]),
  ...law.overlays.flatMap(({ file, content }) =>
    claims(file, content, [
      ...content.add.flatMap(({ when }) => leavesOfCondition(when)),
      ...content.define.flatMap(({ standards }) => standards.flatMap(({ when }) => leavesOfCondition(when))),
      ...content.deadlines,
      ...content.attendance,
    ]),
  ),
];

test("nothing that rests on a text not at hand is called verified", () => {
  const verified = all.filter(({ checked }) => checked === "verified");
  expect(verified.length).toBeGreaterThan(500);
  const beyond = verified.filter(({ cite, instrument }) => !atHand.has(placeOf(cite, instrument)?.instrument ?? cite));
  expect([...new Set(beyond.map(({ where, cite }) => `${where}: ${cite}`))]).toEqual([]);
});

test("no base salary is called verified: the decrees that set it are not at hand", () => {
  expect(law.baseSalary.filter(({ instrument, checked }) => checked === "verified" && !atHand.has(instrument))).toEqual(
    [],
  );
});
