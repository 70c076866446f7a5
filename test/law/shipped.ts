import { assert } from "../../src/basics/assert.ts";
import { buildLaw, type Catalogue, type Law, type LawFile, sayMistake } from "../../src/engines/law/index.ts";
import { readLawFiles } from "../../src/platform/law-files.ts";

/** Every file of law that comes with thidua; a mistake in one stops the test with its place. */
export function shippedFiles(): LawFile[] {
  const files = readLawFiles();
  assert(files.ok, files.ok ? "" : JSON.stringify(files.refusal.mistakes, null, 2));
  return files.value;
}

/** The law that comes with thidua. */
export function shippedLaw(): Law {
  const law = buildLaw(shippedFiles());
  assert(law.ok, law.ok ? "" : law.refusal.mistakes.map((mistake) => `\n${sayMistake(mistake, "en")}`).join(""));
  return law.value;
}

/** The catalogue that comes with thidua. */
export const shippedCatalogue = (): Catalogue => shippedLaw().catalogue;
