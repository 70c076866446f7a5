import { ok, refuse } from "../../basics/result.ts";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { download } from "../../platform/deeds/index.ts";
import { pdfOf } from "../../platform/documents/index.ts";
import { fileNameOf, makePaper } from "./make-paper.ts";
import { PaperChoice, type PaperRefusal } from "./model.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

/** A paper as PDF, in the layout of Decree 30/2020. */
export const downloadPdf = download({
  name: "papers.download-pdf",
  summary: { vi: "Tải văn bản PDF", en: "A paper as PDF" },
  input: PaperChoice,
  allow: orAdministrator(toRoles(...everyRole)),
  words: { vi: vi.paperRefused, en: en.paperRefused },
  async make({ queries }, choice) {
    const paper = await makePaper(queries, choice);
    if (!paper) return refuse<PaperRefusal>({ code: "paper-not-yet" });
    const bytes = await pdfOf(paper);
    return ok({ fileName: `${fileNameOf(choice.code, choice.key)}.pdf`, mediaType: "application/pdf", bytes });
  },
});
