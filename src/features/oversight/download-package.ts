import { z } from "zod";
import { ok, refuse } from "../../basics/result.ts";
import { orAdministrator, toRoles } from "../../platform/access/index.ts";
import { download } from "../../platform/deeds/index.ts";
import { readYear } from "../movement/index.ts";
import { isOnRecord } from "./on-record.ts";
import type { TakingRefused } from "./model.ts";
import { makePackage, packageName } from "./package/make-package.ts";
import { takePackage } from "./take-package.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

/** The hand-over package of a year as one .zip; only for who has just put on record that they take it. */
export const downloadPackage = download({
  name: "oversight.download-package",
  summary: { vi: "Tải gói bàn giao", en: "Download the hand-over package" },
  input: z.object({ yearId: z.coerce.number().int(), entry: z.coerce.number().int() }),
  allow: orAdministrator(toRoles("secretary", "standing-body", "chair")),
  words: { vi: vi.takingRefused, en: en.takingRefused },
  async make(context, { yearId, entry }) {
    const { queries, actor, now } = context;
    if (!(await isOnRecord(context, { entry, action: takePackage.name, yearId })))
      return refuse<TakingRefused>({ code: "not-on-record" });
    const year = await readYear(queries, yearId);
    if (!year) return refuse<TakingRefused>({ code: "no-such-year" });
    const by = actor.kind === "anyone" ? "" : actor.name;
    const bytes = await makePackage(queries, year, { at: now, by });
    return ok({ fileName: packageName(year), mediaType: "application/zip", bytes });
  },
});
