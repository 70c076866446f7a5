import { z } from "zod";
import { fold } from "../../../basics/fold.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { list } from "../../../platform/deeds/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { Id } from "../model.ts";
import { Which } from "./model.ts";
import { judgeAll } from "./people-of-run.ts";
import { idsOf, type Run, runOf } from "./runs.ts";
import { sortPersons, unitNamesOn } from "./store.ts";

const Row = z.object({
  subjectId: z.int(),
  name: z.string(),
  unit: z.string(),
  word: z.string(),
  /** What stands in the way, the first with its citation. */
  wanting: z.string(),
  citation: z.string(),
  conditions: z.int(),
  records: z.int(),
  /** Which award, by the law of which day: a sheet read without the screen says so in each line. */
  sentence: z.string(),
});

/** Those of a screening with one verdict, or who lack exactly one thing: by unit and given name, with what is wanting. */
export const listScreened = list({
  name: "eligibility.list-screened",
  summary: { vi: "Danh sách rà soát điều kiện khen thưởng", en: "The list of a screening" },
  input: z.object({ yearId: Id, runId: z.string().max(40), which: Which }),
  allow: toRoles(...everyRole),
  row: Row,
  columns: [
    { key: "name", header: "Cá nhân, đơn vị", kind: "text", width: 34 },
    { key: "unit", header: "Thuộc", kind: "text", width: 34 },
    { key: "word", header: "Kết luận", kind: "text", width: 18 },
    { key: "wanting", header: "Còn vướng", kind: "text", width: 60 },
    { key: "citation", header: "Căn cứ", kind: "text", width: 26 },
    { key: "conditions", header: "Số điều kiện còn vướng", kind: "integer", width: 12 },
    { key: "records", header: "Số dòng hồ sơ", kind: "integer", width: 10 },
    { key: "sentence", header: "Xét danh hiệu nào, theo quy định nào", kind: "text", width: 80 },
  ],
  read: async ({ queries, actor, language }, { runId, which }, { q, limit, offset }) => {
    const run = runOf(actor, runId);
    if (run === undefined) return { rows: [], total: 0 };
    const ids = await sortedIds(queries, run, which, q.trim());
    const people = await judgeAll(queries, run, { ids: ids.slice(offset, offset + limit), language });
    const rows = people.map(({ judged, lines, told, ...who }) => {
      const [first] = judged.reasons;
      const wanting = first ? { wanting: first.says, citation: first.citation } : { wanting: "", citation: "" };
      return {
        ...who,
        ...wanting,
        word: judged.word,
        sentence: judged.sentence,
        conditions: judged.reasons.length,
        records: lines.length + told.length,
      };
    });
    return { rows, total: ids.length };
  },
});

/** The list in order, kept with the run: turning its pages sorts it once. */
async function sortedIds(queries: Queries, run: Run, which: Which, q: string): Promise<readonly number[]> {
  const key = `${run.done} ${which} ${fold(q)}`;
  const known = run.sorted.get(key);
  if (known) return known;
  const ids = idsOf(run, which);
  const sorted =
    run.screening.subject === "individual"
      ? await sortPersons(queries, ids, q)
      : await unitsNamed(queries, run, ids, q);
  if (run.sorted.size >= 8) run.sorted.clear();
  run.sorted.set(key, sorted);
  return sorted;
}

async function unitsNamed(queries: Queries, run: Run, ids: Float64Array, q: string): Promise<number[]> {
  if (q === "") return [...ids];
  const names = await unitNamesOn(queries, [...ids], run.scope.day);
  return [...ids].filter((id) => fold(names.get(id) ?? "").includes(fold(q)));
}
