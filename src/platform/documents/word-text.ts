import { unzipSync } from "fflate";

const mostBytes = 20_000_000;
const parts = /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/;

/**
 * What a Word file says, run by run, without its looks; undefined where it is none, or swells beyond any paper.
 * Two files with the same text say the same, whichever version of the program laid them out.
 */
export function textOfWord(bytes: Uint8Array): string | undefined {
  let left = mostBytes;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => parts.test(name) && (left -= originalSize) > 0,
    });
    if (left <= 0 || !files["word/document.xml"]) return undefined;
    const names = Object.keys(files).toSorted();
    return names.map((name) => runsIn(new TextDecoder().decode(files[name]))).join("\n");
  } catch {
    return undefined;
  }
}

/** Text between <w:t> and </w:t>; a paragraph ends a line, so that moving text between paragraphs is seen. */
function runsIn(xml: string): string {
  return [...xml.matchAll(/<w:(?:t|delText|instrText)(?: [^<>]*)?>([^<]*)<|<\/w:(p)>/g)]
    .map(([, text, paragraph]) => (paragraph ? "\n" : text))
    .join("");
}
