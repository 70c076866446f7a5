import { Packer } from "docx";
import { type Paper, wordDocument } from "../../engines/document/index.ts";

/** A paper as a Word file (.docx). */
export async function pressWord(paper: Paper): Promise<Uint8Array> {
  return Packer.toBuffer(await wordDocument(paper));
}
