import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { assert } from "../../basics/assert.ts";
import type { Instant } from "../../basics/instant.ts";
import { everyText, type Paper, printable, typstSource } from "../../engines/document/index.ts";
import { coverageOf } from "./font-coverage.ts";

/**
 * A paper as PDF/A-2b with its fonts embedded, the same bytes for the same paper and moment.
 * A character that the font lacks is printed as an empty square, since PDF/A forbids a missing glyph.
 *
 * Typst compiles in this thread, some 20 ms for a few pages; the press of `press.ts` has one of its own.
 */
export async function pressPdf(paper: Paper, madeAt: Instant): Promise<Uint8Array> {
  const { typst, drawable } = (shared ??= start());
  try {
    const compiled = typst.compile({ mainFileContent: typstSource(everyText(paper, drawable)) });
    const document = compiled.result;
    assert(document, `typst refuses what the engine wrote: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    return typst.pdf(document, { pdfStandard: "a-2b", creationTimestamp: Math.floor(Date.parse(madeAt) / 1000) });
  } finally {
    typst.evictCache(10);
  }
}

interface Press {
  readonly typst: NodeCompiler;
  readonly drawable: (text: string) => string;
}

/** Made on first use: loading fonts takes a while. */
let shared: Press | undefined;

/** The compiler's workspace is an empty folder, so there is nothing to read. */
function start(): Press {
  const workspace = mkdtempSync(join(tmpdir(), "thidua-typst-"));
  const typst = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontFolder] }] });
  const covers = coverageOf(readFileSync(join(fontFolder, "400Regular/Tinos_400Regular.ttf")));
  const drawn = (character: string): boolean => character === "\n" || covers(character.codePointAt(0)!);
  const drawable = (text: string): string =>
    [...printable(text).replace(/\p{Default_Ignorable_Code_Point}/gu, "")]
      .map((character) => (drawn(character) ? character : "□"))
      .join("");
  return { typst, drawable };
}

const fontFolder = fileURLToPath(new URL(".", import.meta.resolve("@expo-google-fonts/tinos/package.json")));
