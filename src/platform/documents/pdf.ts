import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { assert } from "../../basics/assert.ts";
import type { Instant } from "../../basics/instant.ts";
import { type Paper, typstSource } from "../../engines/document/index.ts";
import { replaceUndrawable } from "./undrawable.ts";

/**
 * A paper as PDF/A-2b with its fonts embedded, the same bytes for the same paper and moment.
 * A character that no font here can draw is printed as an empty square.
 *
 * Typst compiles in this thread, some 20 ms for a few pages; the promise leaves room to move it to a worker.
 */
export async function pdfOf(paper: Paper, madeAt: Instant = new Date().toISOString()): Promise<Uint8Array> {
  return compilePdf(typstSource(paper), Math.floor(Date.parse(madeAt) / 1000));
}

function compilePdf(source: string, seconds: number): Uint8Array {
  try {
    return drawPdf(source, seconds);
  } catch (error) {
    const drawable = replaceUndrawable(source, error);
    if (drawable === source) throw error;
    return drawPdf(drawable, seconds);
  } finally {
    compiler().evictCache(10);
  }
}

function drawPdf(source: string, seconds: number): Uint8Array {
  const compiled = compiler().compile({ mainFileContent: source });
  const document: NodeTypstDocument | null = compiled.result;
  assert(document, `typst refuses what the engine wrote: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  return compiler().pdf(document, { pdfStandard: "a-2b", creationTimestamp: seconds });
}

let shared: NodeCompiler | undefined;

/** Made on first use: loading fonts takes a while. Its workspace is an empty folder, so there is nothing to read. */
function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: mkdtempSync(join(tmpdir(), "thidua-typst-")),
    fontArgs: [{ fontPaths: [fontFolder] }],
  });
  return shared;
}

const fontFolder = fileURLToPath(new URL(".", import.meta.resolve("@expo-google-fonts/tinos/package.json")));
