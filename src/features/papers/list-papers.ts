import { z } from "zod";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { heldIn } from "../../platform/records/index.ts";
import { readYear } from "../year/index.ts";
import { mayRead } from "./may-read.ts";
import { paperKind, paperRecord } from "./records.ts";
import { paperSources } from "./sources.ts";
import { issuesOf } from "./store.ts";

const groups = ["movement", "scoring", "reports", "before-conference", "at-conference", "after-conference"] as const;

/** All papers a year has or will have, in the order of the year, with what each still waits for. */
export const listPapers = query({
  name: "papers.list-papers",
  summary: { vi: "Danh sách văn bản của năm", en: "All papers of the year" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: orAdministrator(toRoles(...everyRole)),
  output: z.object({
    papers: z.array(
      z.object({
        code: z.string(),
        key: z.string(),
        group: z.enum(groups),
        title: z.string(),
        state: z.enum(["not-yet", "draft", "ready"]),
        because: z.string(),
        /** True where its figures are not for whoever asks. */
        sealed: z.boolean(),
        number: z.int().nullable(),
        issuedOn: z.iso.date().nullable(),
        /** True where it is printed as it was signed or issued, whatever is edited later. */
        kept: z.boolean(),
        /** Of number and day; 0 while there are none. */
        issueRevision: z.int(),
      }),
    ),
  }),
  async read({ queries, actor }, { yearId }) {
    const year = await readYear(queries, yearId);
    if (!year) return { papers: [] };
    const issues = await issuesOf(queries, yearId);
    const held = await heldIn(queries, paperKind, yearId);
    const listed = await Promise.all(
      paperSources.map(async (source) => ({ source, entries: await source.list(queries, year) })),
    );
    const papers = listed.flatMap(({ source, entries }) =>
      entries.map((entry) => {
        const issue = issues.find((one) => one.code === source.code && one.key === entry.key);
        return {
          code: source.code,
          key: entry.key,
          group: source.group,
          title: entry.title,
          state: entry.state,
          because: entry.because ?? "",
          sealed: !mayRead(entry, actor, yearId),
          number: issue?.number ?? null,
          issuedOn: issue?.issuedOn ?? null,
          kept: held.has(paperRecord({ yearId, code: source.code, key: entry.key }).subject),
          issueRevision: issue?.revision ?? 0,
        };
      }),
    );
    return { papers: papers.toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)) };
  },
});
