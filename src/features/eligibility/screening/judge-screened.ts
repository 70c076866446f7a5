import { z } from "zod";
import { leavesOfCondition } from "../../../engines/law/index.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { Id, registerFacts } from "../model.ts";
import { levelName, registerName } from "../terms.ts";
import { JudgedView } from "../views.ts";
import { judgeAll } from "./people-of-run.ts";
import { runOf } from "./runs.ts";

/** The whole verdict on one subject of a screening, with the records it was made from. */
export const judgeScreened = query({
  name: "eligibility.judge-screened",
  summary: { vi: "Xem kết luận của một trường hợp đã rà soát", en: "Look at the verdict on one screened subject" },
  input: z.object({ yearId: Id, runId: z.string().max(40), subjectId: Id }),
  allow: toRoles(...everyRole),
  output: z
    .object({
      name: z.string(),
      unit: z.string(),
      judged: JudgedView,
      lines: z.array(
        z.object({
          recordId: z.int(),
          year: z.int(),
          awardName: z.string(),
          decision: z.string(),
          decidedOn: z.string().nullable(),
        }),
      ),
      told: z.array(
        z.object({
          year: z.int(),
          says: z.string(),
          holds: z.boolean(),
          level: z.string(),
          paper: z.string(),
          onDay: z.string(),
        }),
      ),
    })
    .nullable(),
  read: async ({ queries, actor, language }, { runId, subjectId }) => {
    const run = runOf(actor, runId);
    if (run === undefined) return null;
    const [one] = await judgeAll(queries, run, { ids: [subjectId], language });
    if (one === undefined) return null;
    const leaves = leavesOfCondition(run.asked.readings.rules[0].when);
    const says = (fact: string): string => {
      const register = registerFacts.find((each) => each === fact);
      if (register !== undefined) return registerName[register];
      return leaves.find((leaf) => leaf.op === "attest" && leaf.fact === fact)?.says ?? "Điều kiện của danh hiệu khác";
    };
    return {
      name: one.name,
      unit: one.unit,
      judged: one.judged,
      lines: one.lines.map(({ recordId, year, awardName, decisionNumber, decidedOn }) => ({
        recordId,
        year,
        awardName,
        decision: decisionNumber,
        decidedOn,
      })),
      told: one.told.map(({ year, fact, holds, byLevel, paper, onDay }) => ({
        year,
        says: says(fact),
        holds,
        level: levelName[byLevel],
        paper,
        onDay,
      })),
    };
  },
});
