import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type PaperEntry, readYear } from "../year/index.ts";
import { PaperChoice } from "./model.ts";
import { paperSources } from "./sources.ts";
import { type Issue, issuesOf, saveIssue } from "./store.ts";
import { issueRecord } from "./records.ts";
import { refuse, say } from "./refusals.ts";

const IssueInput = PaperChoice.extend({
  number: z
    .int(bilingual({ vi: "Số văn bản là số nguyên.", en: "Write the paper's number as a whole number." }))
    .min(1, bilingual({ vi: "Số văn bản từ 1 trở lên.", en: "Write a paper's number of 1 or more." }))
    .max(99_999),
  issuedOn: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày ban hành theo lịch, ví dụ 18/12/2020.",
        en: "Write the day of issue, a day of the calendar such as 2020-12-18.",
      }),
    )
    .refine(...ofOurTime),
  /** Revision of the number as the screen showed it; 0 while it has none. */
  revision: z.int().min(0),
});
export type IssueInput = z.output<typeof IssueInput>;

export interface IssueFacts {
  /** Papers of the same kind that can be made now. */
  readonly entries: readonly Pick<PaperEntry, "key" | "title">[];
  readonly issues: readonly Issue[];
}

/** The secretary gives a paper its number and day; both are printed from then on. */
export const issuePaper = action({
  name: "papers.issue-paper",
  summary: { vi: "Cấp số và ngày ban hành cho văn bản", en: "Give a paper its number and day" },
  input: IssueInput,
  allow: toRoles("secretary"),
  async load({ tx }, { yearId, code }): Promise<IssueFacts> {
    const source = paperSources.find((one) => one.code === code);
    const year = await readYear(tx, yearId);
    const entries = source && year ? await source.list(tx, year) : [];
    return { entries: entries.filter((entry) => entry.state !== "not-yet"), issues: await issuesOf(tx, yearId) };
  },
  decide: decideIssue,
  record: ({ tx }, issue) => saveIssue(tx, issue),
  show: ({ yearId, code, key, number, issuedOn }) => ({ yearId, code, key, number, issuedOn }),
  freezes: ({ yearId, code, key }) => [issueRecord.of(yearId, code, key)],
  rivals: { deeds: ["papers.issue-paper"], over: ({ yearId, code, key }) => ({ yearId, code, key }) },
  say,
});

/** A number is given once among the papers of one kind: “12/BB” and “12/TTr” live side by side. */
export function decideIssue(facts: IssueFacts, input: IssueInput) {
  if (!facts.entries.some((entry) => entry.key === input.key)) return refuse("paper-not-yet");
  const own = facts.issues.find((one) => one.code === input.code && one.key === input.key);
  if (own && own.revision !== input.revision) {
    const { number, issuedOn, revision } = own;
    return refuse("changed-meanwhile", { now: { number, issuedOn, revision } });
  }
  const holder = facts.issues.find(
    (one) => one.number === input.number && one.code === input.code && one.key !== input.key,
  );
  const title = facts.entries.find((entry) => entry.key === holder?.key)?.title ?? input.code;
  if (holder) return refuse("number-taken", { number: input.number, title });
  return ok(input);
}
