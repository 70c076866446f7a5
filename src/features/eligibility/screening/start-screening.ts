import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { say } from "../../../basics/words.ts";
import { judgedFrom, judgedTo, lawRefused } from "../../../engines/law/index.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { readYear } from "../../movement/index.ts";
import { theLaw } from "../the-law.ts";
import { askLaw } from "./ask-law.ts";
import { Screening } from "./model.ts";
import { startRun } from "./runs.ts";
import { clustersInScope, countPersons } from "./store.ts";

/** Begins to screen everybody by one rule. It changes nothing, so it is a read; its progress is asked for by its number. */
export const startScreening = query({
  name: "eligibility.start-screening",
  summary: { vi: "Bắt đầu rà soát", en: "Begin a screening" },
  input: Screening,
  largeInput: true,
  allow: toRoles(...everyRole),
  /** Without a number the sentence says why nothing was begun. */
  output: z.object({ runId: z.string().nullable(), sentence: z.string() }),
  read: async ({ queries, actor, now, language }, screening) => {
    const year = await readYear(queries, screening.yearId);
    assert(year, `a role was held in year ${screening.yearId}`);
    const asked = askLaw(theLaw(), screening);
    if (!asked.ok) return { runId: null, sentence: say(lawRefused[language], asked.refusal) };
    if (year.year < judgedFrom || year.year > judgedTo)
      return { runId: null, sentence: yearNotKept[language](year.year) };
    const all = await clustersInScope(queries, screening.yearId, actor);
    const clusters = screening.scope === "owner" ? all : all.slice(0, 1);
    const of =
      screening.subject === "individual"
        ? await countPersons(
            queries,
            clusters.map(({ clusterId }) => clusterId),
          )
        : 0;
    const scope = { clusters, year: year.year, day: screening.submitted };
    const run = startRun(queries, actor, { screening, asked: asked.value, scope, startedAt: now, of });
    return { runId: run?.runId ?? null, sentence: run ? "" : busy[language] };
  },
});

const yearNotKept = {
  vi: (year: number) =>
    `Chỉ rà soát được các năm từ ${judgedFrom} đến ${judgedTo}, nên năm ${year} chưa rà soát. Xem từng đơn vị ở trang Điều kiện.`,
  en: (year: number) =>
    `Only the years ${judgedFrom} to ${judgedTo} can be screened, not ${year}. See each unit on the page of conditions.`,
};

const busy = {
  vi: "Đang có hai người khác rà soát nên chưa bắt đầu. Đề nghị thử lại sau ít phút.",
  en: "Two other people are screening, so this was not begun. Try again in a few minutes.",
};
