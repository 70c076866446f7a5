import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import type { Paper } from "../../engines/document/index.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { download } from "../../platform/deeds/index.ts";
import { pdfOf, wordOf } from "../../platform/documents/index.ts";
import { awardCatalogue } from "../year/index.ts";
import { dayToJudge } from "./day-to-judge.ts";
import { Id, LegalDay } from "./model.ts";
import { sheetOf } from "./papers/sheet-of.ts";
import { refuse, say } from "./refusals.ts";
import { yearRecords } from "./year-records.ts";

interface Kind<Name extends string> {
  readonly name: Name;
  readonly called: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (paper: Paper) => Promise<Uint8Array>;
}

/** The eligibility sheet by the law of a chosen day, for any title a collective may have. */
const asFile = <const Name extends string>({ name, called, ending, mediaType, write }: Kind<Name>) =>
  download({
    name,
    summary: { vi: `Tải phiếu rà soát điều kiện ${called}`, en: `The eligibility sheet as ${called}` },
    input: z.object({ yearId: Id, awardCode: z.string().max(80), submitted: LegalDay.optional() }),
    allow: toRoles(...everyRole),
    say,
    async make({ queries, now }, { yearId, awardCode, submitted: asked }) {
      if (!awardCatalogue().find(awardCode)) return refuse("award-unknown", { awardCode });
      const records = await yearRecords(queries, yearId);
      const submitted = asked ?? dayToJudge(records.year, dayOf(now));
      const bytes = await write(sheetOf(records, { awardCode, submitted }));
      return ok({ fileName: `phieu-ra-soat-${awardCode}-${submitted}.${ending}`, mediaType, bytes });
    },
  });

export const downloadSheetWord = asFile({
  name: "eligibility.download-sheet-word",
  called: "Word",
  ending: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  write: wordOf,
});

export const downloadSheetPdf = asFile({
  name: "eligibility.download-sheet-pdf",
  called: "PDF",
  ending: "pdf",
  mediaType: "application/pdf",
  write: (paper) => pdfOf(paper),
});
