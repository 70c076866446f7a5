import { assert } from "../../src/basics/assert.ts";
import { type Catalogue, type LawFile, parseCatalogue } from "../../src/engines/law/index.ts";
import { readLawFiles } from "../../src/platform/law-files.ts";

/** Every file of law that comes with thidua; a mistake in one stops the test with its place. */
export function shippedFiles(): LawFile[] {
  const files = readLawFiles();
  assert(files.ok, files.ok ? "" : JSON.stringify(files.refusal.mistakes, null, 2));
  return files.value;
}

/** The catalogue that comes with thidua. */
export function shippedCatalogue(): Catalogue {
  const catalogue = parseCatalogue(shippedFiles().filter(({ file }) => file.startsWith("catalogue/")));
  assert(catalogue.ok, catalogue.ok ? "" : JSON.stringify(catalogue.refusal.mistakes, null, 2));
  return catalogue.value;
}
