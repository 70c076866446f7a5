import type { Paper } from "../../engines/document/index.ts";
import { assert } from "../../basics/assert.ts";
import { ok } from "../../basics/result.ts";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { download } from "../../platform/deeds/index.ts";
import { pdfOf, wordOf } from "../../platform/documents/index.ts";
import { readYear } from "../year/index.ts";
import { fileNameOf } from "./make-paper.ts";
import { paperFor } from "./may-read.ts";
import { PaperChoice } from "./model.ts";
import { say } from "./refusals.ts";

interface Kind<Name extends string> {
  readonly name: Name;
  readonly called: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (paper: Paper) => Promise<Uint8Array>;
}

/** A paper as a file of one kind; Word and PDF come from the same blocks. */
const asFile = <const Name extends string>({ name, called, ending, mediaType, write }: Kind<Name>) =>
  download({
    name,
    summary: { vi: `Tải văn bản ${called}`, en: `A paper as ${called}` },
    input: PaperChoice,
    allow: orAdministrator(toRoles(...everyRole)),
    say,
    async make({ queries, actor }, choice) {
      const found = await paperFor(actor, queries, choice);
      if (!found.ok) return found;
      const year = await readYear(queries, choice.yearId);
      assert(year, `a paper was made of year ${choice.yearId}`);
      const bytes = await write(found.value);
      return ok({ fileName: `${fileNameOf(found.value, year)}.${ending}`, mediaType, bytes });
    },
  });

export const downloadWord = asFile({
  name: "papers.download-word",
  called: "Word",
  ending: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  write: wordOf,
});

export const downloadPdf = asFile({
  name: "papers.download-pdf",
  called: "PDF",
  ending: "pdf",
  mediaType: "application/pdf",
  write: (paper) => pdfOf(paper),
});
