import { assert } from "../../../basics/assert.ts";
import { type Day, dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { reaches } from "../../../engines/law/index.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../../year/index.ts";
import { type EvidencePaper, type PaperCell, RecordingPaper } from "../model.ts";
import { refuse, say } from "../refusals.ts";
import { type AskedOfUnits, askedOfUnits } from "./asked-of-units.ts";
import { insertPaper, papersOf } from "./store.ts";
import { evidenceRecord } from "../records.ts";

/** What deciding on a paper needs to know. */
export interface PaperFacts {
  readonly year: Pick<YearFacts, "units">;
  readonly today: Day;
  readonly asked: ReadonlyMap<string, AskedOfUnits>;
  /** Papers of the year that stand. */
  readonly papers: readonly Pick<EvidencePaper, "number" | "issuer" | "onDay" | "cells">[];
}

/**
 * One paper confirms many conditions for many units in one step. A later paper on the same condition counts instead;
 * cells that the same paper has already are not written twice.
 */
export const recordPaper = action({
  name: "eligibility.record-paper",
  summary: { vi: "Ghi văn bản xác nhận", en: "Record a paper that confirms conditions" },
  input: RecordingPaper,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId }): Promise<PaperFacts> => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const papers = (await papersOf(tx, yearId)).filter(({ withdrawnBecause }) => withdrawnBecause === "");
    return { year, today: dayOf(now), asked: askedOfUnits(), papers };
  },
  decide: decidePaper,
  record: async ({ tx, now, actor }, paper) => {
    assert(actor.kind !== "anyone", "a confirmation is recorded by somebody");
    return { paperId: await insertPaper(tx, { ...paper, recordedBy: actor.name, recordedAt: now }) };
  },
  show: ({ number, issuer, onDay, byLevel, coversTo, cells }, { paperId }) => ({
    ...{ paperId, number, issuer, onDay, byLevel, coversTo },
    ...{ cells: cells.length, facts: distinct(cells, "fact"), unitIds: distinct(cells, "unitId") },
    notConfirmed: cells.filter(({ holds }) => !holds).map(({ unitId, fact }) => ({ unitId, fact })),
  }),
  freezes: (_, { paperId }) => [evidenceRecord.of(paperId)],
  answer: ({ cells }, { paperId }) => ({ paperId, cells: cells.length }),
  say,
});

const distinct = <Key extends "fact" | "unitId">(cells: readonly PaperCell[], key: Key): PaperCell[Key][] => [
  ...new Set(cells.map((cell) => cell[key])),
];

export function decidePaper({ year, today, asked, papers }: PaperFacts, input: RecordingPaper) {
  const { cells, onDay, coversTo, byLevel } = input;
  if (onDay > today) return refuse("day-ahead", { day: onDay });
  if (coversTo !== null && daysApart(coversTo, onDay) > 366) return refuse("covers-too-far", { day: coversTo, onDay });
  const unitNames = new Map(year.units.map(({ unitId, name }) => [unitId, name]));
  if (cells.some(({ unitId }) => !unitNames.has(unitId))) return refuse("unit-unknown");
  const facts = distinct(cells, "fact");
  const unknown = facts.find((fact) => !asked.has(fact));
  if (unknown !== undefined) return refuse("fact-unknown", { fact: unknown });
  const [tooHigh, ...others] = facts.map((fact) => asked.get(fact)!).filter(({ level }) => !reaches(byLevel, level));
  if (tooHigh) return refuse("level-too-low", { says: tooHigh.says, asked: tooHigh.level, others: others.length });
  const told = new Map<string, boolean>();
  for (const { unitId, fact, holds } of cells) {
    if (told.get(`${unitId} ${fact}`) === !holds)
      return refuse("told-both-ways", { says: asked.get(fact)!.says, unit: unitNames.get(unitId)! });
    told.set(`${unitId} ${fact}`, holds);
  }
  const before = papers.filter((paper) => isSamePaper(paper, input)).flatMap((paper) => paper.cells);
  const added = cells.filter(
    (cell, at) =>
      !before.some((each) => isSameCell(each, cell)) && cells.findIndex((each) => isSameCell(each, cell)) === at,
  );
  if (added.length === 0) return refuse("paper-recorded-already", { number: input.number, cells: told.size });
  return ok({ ...input, cells: added });
}

const isSamePaper = (one: Pick<EvidencePaper, "number" | "issuer" | "onDay">, other: RecordingPaper): boolean =>
  one.number === other.number && one.issuer === other.issuer && one.onDay === other.onDay;

const isSameCell = (one: PaperCell, other: PaperCell): boolean =>
  one.unitId === other.unitId && one.fact === other.fact && one.holds === other.holds;

const daysApart = (one: Day, other: Day): number =>
  Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / 86_400_000;
