import { Paper } from "../../engines/document/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { currentRecord, readContent } from "../../platform/records/index.ts";
import type { PaperName } from "./model.ts";
import { paperRecord } from "./records.ts";

/** The blocks of a paper as they were kept when it became final or was issued; undefined while it is made anew each time. */
export async function keptPaper(queries: Queries, name: PaperName): Promise<Paper | undefined> {
  const record = await currentRecord(queries, paperRecord(name));
  const paper = record && readContent(record.content)?.paper;
  return paper === undefined ? undefined : Paper.parse(paper);
}
