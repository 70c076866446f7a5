import { ok, refuse } from "../../basics/result.ts";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { download } from "../../platform/deeds/index.ts";
import { wordOf } from "../../platform/documents/index.ts";
import { fileNameOf, makePaper } from "./make-paper.ts";
import { PaperChoice, type PaperRefusal } from "./model.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

/** A paper as Word, in the layout of Decree 30/2020. */
export const downloadWord = download({
  name: "papers.download-word",
  summary: { vi: "Tải văn bản Word", en: "A paper as Word" },
  input: PaperChoice,
  allow: orAdministrator(toRoles(...everyRole)),
  words: { vi: vi.paperRefused, en: en.paperRefused },
  async make({ queries }, choice) {
    const paper = await makePaper(queries, choice);
    if (!paper) return refuse<PaperRefusal>({ code: "paper-not-yet" });
    const bytes = await wordOf(paper);
    return ok({
      fileName: `${fileNameOf(choice.code, choice.key)}.docx`,
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      bytes,
    });
  },
});
