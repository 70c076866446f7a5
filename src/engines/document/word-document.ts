import type { Document } from "docx";
import type { Paper } from "./paper.ts";

/**
 * The paper as a Word document, for the platform to pack. Word's library is loaded on first use: a browser
 * that only previews papers never carries its 500 kB.
 */
export async function wordDocument(paper: Paper): Promise<Document> {
  const { drawWord } = await import("./docx.ts");
  return drawWord(paper);
}
