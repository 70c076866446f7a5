import { writeDay } from "../../../basics/instant.ts";
import { type Language } from "../../../basics/words.ts";
import { lawWords, nameLack, namedIn, type Node, type Trace, writeCitation } from "../../../engines/law/index.ts";
import { derivedFacts } from "../derived-facts.ts";
import type { AttestedFact } from "../model.ts";
import { theLaw } from "../../../platform/the-law.ts";
import type { YearRecords } from "../year-records.ts";
import type { AskedOfUnits } from "./asked-of-units.ts";
import type { CellView, ConditionRow } from "./views.ts";

/** Conditions that papers answer, each with how it stands for every unit: the latest paper first, else the year's own records. */
export function rowsOfPapers(
  records: YearRecords,
  { asked, unitIds }: { readonly asked: readonly AskedOfUnits[]; readonly unitIds: readonly number[] },
): ConditionRow[] {
  const told = new Map(records.attested.map((each) => [`${each.unitId} ${groupOf(each.fact)}`, each]));
  const own = new Map(
    unitIds.flatMap((unitId) => derivedFacts(records, unitId).map((each) => [`${unitId} ${each.fact}`, each.document])),
  );
  return asked.map((each) => {
    const cells = unitIds.map((unitId): CellView => {
      const paper = told.get(`${unitId} ${groupOf(each.fact)}`);
      if (paper?.fact === each.fact) return { unitId, state: paper.holds ? "met" : "unmet", source: paperOf(paper) };
      const document = own.get(`${unitId} ${each.fact}`);
      if (document !== undefined) return { unitId, state: "met", source: document };
      return { unitId, state: each.band === "confirmed" ? "pending" : "missing", source: "" };
    });
    const byItself = cells.length > 0 && cells.every(({ unitId }) => own.has(`${unitId} ${each.fact}`));
    return { ...each, band: byItself ? "own-records" : each.band, cells };
  });
}

/** Grades of a year are one fact: the last recorded counts. */
const groupOf = (fact: string): string => (fact.startsWith("grade-") ? "grade" : fact);

const paperOf = ({ paper, onDay, coversTo }: AttestedFact): string =>
  `${paper}, ${writeDay(onDay)}${coversTo === null ? "" : `, đến ${writeDay(coversTo)}`}`;

/** Conditions of one title that no paper answers: the ledger, the ranking and the other registers of the year do. */
export function rowsOfRecords(
  traces: readonly { readonly unitId: number; readonly trace: Trace }[],
  language: Language,
): ConditionRow[] {
  const [first] = traces;
  if (first === undefined) return [];
  const answered = traces.map(({ unitId, trace }) => ({
    unitId,
    nodes: new Map(namedIn(trace.root).map((node) => [node.id!, node])),
  }));
  return namedIn(first.trace.root)
    .filter(({ op, kids, says }) => !byPaper.has(op) && kids === undefined && says !== undefined)
    .map(({ id, says, cite }) => ({
      ...{ fact: null, level: null, band: "own-records" as const, says: says! },
      citation: cite === undefined ? "" : writeCitation(cite, first.trace.instrument),
      cells: answered.flatMap(({ unitId, nodes }) => {
        const node = nodes.get(id!);
        return node === undefined ? [] : [{ unitId, state: node.value, source: sourceOf(node, language) }];
      }),
    }));
}

/** What people confirm, and what other agencies reply to: both have rows of their own. */
const byPaper: ReadonlySet<string> = new Set(["attest", "not-suspended"]);

function sourceOf({ used, lacking }: Node, language: Language): string {
  const words = lawWords[language];
  if (used !== undefined) return used.map((id) => words.record(id)).join("; ");
  return (lacking ?? []).map((lack) => words.lack(nameLack(lack, theLaw().catalogue))).join("; ");
}
