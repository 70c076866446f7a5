import { unzipSync } from "fflate";
import { isPlainArchive } from "./plain-archive.ts";

const mostBytes = 20_000_000;
const parts = /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/;
/** Says when the file was made and by which program; the only part that two drawings of one paper differ in. */
const aboutTheFile = "docProps/core.xml";

/**
 * Whether a Word file is the one that is drawn from the same paper now. "text": its words are the same and something else is
 * not – another version of the program laid it out, or somebody hid, covered or exchanged what a reader sees.
 */
export function compareWord(bytes: Uint8Array, drawn: Uint8Array): "same" | "text" | "other" {
  const [file, own] = [partsOf(bytes), partsOf(drawn)];
  if (!file || !own || !isPlainArchive(bytes) || textOf(file) !== textOf(own)) return "other";
  const names = (some: Parts): string[] => Object.keys(some).filter((name) => name !== aboutTheFile);
  const same =
    names(file).length === names(own).length &&
    names(own).every((name) => file[name] && Buffer.compare(file[name], own[name]!) === 0);
  return same ? "same" : "text";
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** What a Word file holds; undefined where it is none, or swells beyond any paper. */
function partsOf(bytes: Uint8Array): Parts | undefined {
  let left = mostBytes;
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => (left -= originalSize) > 0 });
    return left > 0 && files["word/document.xml"] ? files : undefined;
  } catch {
    return undefined;
  }
}

/** What it says, run by run, without its looks. */
function textOf(files: Parts): string {
  const names = Object.keys(files)
    .filter((name) => parts.test(name))
    .toSorted();
  return names.map((name) => runsIn(new TextDecoder().decode(files[name]))).join("\n");
}
/** Text between <w:t> and </w:t>; a paragraph ends a line, so that moving text between paragraphs is seen. */
function runsIn(xml: string): string {
  return [...xml.matchAll(/<w:(?:t|delText|instrText)(?: [^<>]*)?>([^<]*)<|<\/w:(p)>/g)]
    .map(([, text, paragraph]) => (paragraph ? "\n" : text))
    .join("");
}
