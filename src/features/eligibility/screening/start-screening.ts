import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { say } from "../../../basics/words.ts";
import { judgedFrom, judgedTo, lawRefused, namedRefusal, packName } from "../../../engines/law/index.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { readYear } from "../../year/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { regulationOf } from "../verdict-of.ts";
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
  read: async ({ queries, actor, now, language }, asked) => {
    const year = await readYear(queries, asked.yearId);
    assert(year, `a role was held in year ${asked.yearId}`);
    const regulation = regulationOf(year) ?? null;
    if (regulation !== null && asked.overlay !== null && asked.overlay !== regulation)
      return { runId: null, sentence: otherRegulation[language](packName(theLaw(), regulation)) };
    const screening = { ...asked, overlay: regulation ?? asked.overlay };
    const law = askLaw(theLaw(), screening);
    if (!law.ok) return { runId: null, sentence: say(lawRefused[language], namedRefusal(theLaw(), law.refusal)) };
    if (year.year < judgedFrom || year.year > judgedTo)
      return { runId: null, sentence: yearNotKept[language](year.year) };
    const all = await clustersInScope(queries, screening.yearId, actor);
    const clusters = screening.scope === "owner" ? all : all.slice(0, 1);
    for (const { yearId, name } of clusters) {
      const other = yearId === null ? undefined : await readYear(queries, yearId);
      if (other !== undefined && (regulationOf(other) ?? null) !== regulation)
        return { runId: null, sentence: differentRegulations[language](name) };
    }
    const of =
      screening.subject === "individual"
        ? await countPersons(
            queries,
            clusters.map(({ clusterId }) => clusterId),
          )
        : 0;
    const scope = { clusters, year: year.year, day: screening.submitted };
    const run = startRun(queries, actor, { screening, asked: law.value, scope, startedAt: now, of });
    return { runId: run?.runId ?? null, sentence: run ? "" : busy[language] };
  },
});

const otherRegulation = {
  vi: (name: string) =>
    `Quy chế của năm xét theo “${name}” nên chưa rà soát theo quy định khác. Đề nghị chọn quy định đó, hoặc sửa quy chế.`,
  en: (name: string) =>
    `The rulebook of the year goes by “${name}”, so nothing was screened by another regulation. Choose that one, or amend the rulebook.`,
};

const differentRegulations = {
  vi: (cluster: string) =>
    `${cluster} áp dụng quy định khác với cụm này nên chưa rà soát chung. Đề nghị rà soát riêng từng cụm.`,
  en: (cluster: string) =>
    `${cluster} goes by another regulation than this cluster, so they were not screened together. Screen each cluster by itself.`,
};

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
