import { z } from "zod";
import { Paper } from "../../engines/document/index.ts";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { paperFor } from "./may-read.ts";
import { PaperChoice } from "./model.ts";

/** A paper as blocks, for the preview on screen; the same blocks become Word and PDF. null where it is not for the asker. */
export const previewPaper = query({
  name: "papers.preview-paper",
  summary: { vi: "Xem trước văn bản", en: "A paper as it will print" },
  input: PaperChoice,
  allow: orAdministrator(toRoles(...everyRole)),
  output: z.object({ paper: Paper.nullable() }),
  async read({ queries, actor }, choice) {
    const found = await paperFor(actor, queries, choice);
    return { paper: found.ok ? found.value : null };
  },
});
