import { z } from "zod";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { deedsSaying, list, summaryOf } from "../../platform/deeds/index.ts";
import type { LogContent } from "../../platform/log/index.ts";
import { readYear, sayIn } from "../year/index.ts";
import type { ClusterSays } from "../organisations/index.ts";
import { detailsOf, type Names } from "./details.ts";
import { findLines } from "./store/log-lines.ts";
import { namesIn } from "./store/year-rows.ts";

const LogLine = z.object({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  /** The same for a file that is passed on: without the name of the account at the server. */
  whoInFile: z.string(),
  what: z.string(),
  details: z.string(),
  reason: z.string(),
});

/** The log of a year for people: who did what, when and why, the newest first. */
export const listLog = list({
  name: "oversight.list-log",
  summary: { vi: "Nhật ký của năm thi đua", en: "The log of the year" },
  title: "Nhật ký",
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: orAdministrator(toRoles(...everyRole)),
  row: LogLine,
  columns: [
    { key: "seq", header: "Dòng nhật ký", kind: "integer" },
    { key: "at", header: "Thời điểm", kind: "instant", width: 18 },
    { key: "whoInFile", header: "Người thực hiện", kind: "text" },
    { key: "what", header: "Việc", kind: "text", width: 44 },
    { key: "details", header: "Chi tiết", kind: "text", width: 50 },
    { key: "reason", header: "Lý do", kind: "text" },
  ],
  async read({ actor, queries }, { yearId }, stretch) {
    const year = await readYear(queries, yearId);
    if (!year) return { rows: [], total: 0 };
    const withOperators = actor.kind === "operator" || (actor.kind === "person" && actor.administrator);
    const place = { yearId, clusterId: year.cluster.clusterId };
    const { lines, total } = await findLines(queries, place, {
      ...stretch,
      saying: deedsSaying(stretch.q),
      withOperators,
    });
    const names = await namesIn(
      queries,
      lines.map((line) => Object(line.what) as Record<string, unknown>),
      year.endsOn,
    );
    return { rows: lines.map((line) => rowOf(line, names, { withOperators, say: sayIn(year) })), total };
  },
});

function rowOf(
  line: LogContent,
  names: Names,
  { withOperators, say }: { readonly withOperators: boolean; readonly say: ClusterSays },
): z.output<typeof LogLine> {
  return {
    seq: line.seq,
    at: line.at,
    who: whoSaid(line, withOperators),
    whoInFile: whoSaid(line, false),
    what: say(summaryOf(line.action)?.vi ?? "Việc của một phiên bản khác"),
    details: detailsOf(line.what, names),
    reason: line.why,
  };
}

/**
 * The name as it was at that moment. The operator is whoever sits at the server itself; the name of their account
 * there is for administrators only.
 */
function whoSaid({ actor, actorName }: LogContent, withOperators: boolean): string {
  if (actor.startsWith("operator:"))
    return withOperators ? `Người vận hành máy chủ (${actorName})` : "Người vận hành máy chủ";
  return actor === "anyone" ? "Chưa đăng nhập" : actorName;
}
