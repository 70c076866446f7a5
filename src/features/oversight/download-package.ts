import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { orAdministrator, toRoles } from "../../platform/access/index.ts";
import { download, type FileOnTheWay } from "../../platform/deeds/index.ts";
import { readHead } from "../../platform/log/index.ts";
import { readYear } from "../year/index.ts";
import { isOnRecord } from "./on-record.ts";
import { refuse, say, type OversightRefusal } from "./refusals.ts";
import { packageName } from "./package/make-package.ts";
import { packageLimits } from "./package/open-package.ts";
import type { PackageJob } from "./package/package-process.ts";
import { begins, hasCome, isOver, makeBeside } from "./package/under-way.ts";
import { takePackage } from "./take-package.ts";

/** A line of the log takes at most so many bytes in a package; one larger than can be opened again is not made. */
const bytesOfLine = 400;
const mostLines = Math.floor(packageLimits.unpackedBytes / bytesOfLine);

/** The hand-over package of a year as one .zip; only for who has just put on record that they take it. */
export const downloadPackage = download({
  name: "oversight.download-package",
  summary: { vi: "Tải gói bàn giao", en: "Download the hand-over package" },
  input: z.object({ yearId: z.coerce.number().int(), entry: z.coerce.number().int() }),
  allow: orAdministrator(toRoles("secretary", "standing-body", "chair")),
  say,
  async make(context, { yearId, entry }): Promise<Result<FileOnTheWay, OversightRefusal>> {
    const { queries, actor, now } = context;
    if (!(await isOnRecord(context, { entry, action: takePackage.name, yearId }))) return refuse("not-on-record");
    const year = await readYear(queries, yearId);
    if (!year) return refuse("no-such-year");
    const lines = (await readHead(queries)).seq;
    if (lines > mostLines) return refuse("too-large", { lines });
    const by = actor.kind === "anyone" ? "" : actor.name;
    const job: PackageJob = { yearId, at: now, by };
    begins(entry);
    try {
      const made = await makeBeside({ queries, job, signal: context.signal, hear: (step) => hasCome(entry, step) });
      return made.ok ? ok({ fileName: packageName(year), mediaType: "application/zip", ...made.value }) : made;
    } finally {
      isOver(entry);
    }
  },
});
