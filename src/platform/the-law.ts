import { assert } from "../basics/assert.ts";
import { buildLaw, type Laid, type Law } from "../engines/law/index.ts";
import { readLawFiles } from "./law-files.ts";
import { layOfficeLaw, type LawWithOffice, officeLawFolder } from "./office-law.ts";

let built: LawWithOffice | undefined;

/** The law that comes with thidua, and what the office laid over it; read once. */
export const theLaw = (): Law => lawWithOffice().law;

/** The same with an account of what the office laid. */
export function lawWithOffice(): LawWithOffice {
  built ??= layOfficeLaw(shippedLaw(), officeLawFolder());
  return built;
}

function shippedLaw(): Laid {
  const read = readLawFiles();
  assert(read.ok, "the law files that come with thidua are YAML, their own tests say so");
  const law = buildLaw(read.value);
  assert(law.ok, "the law files that come with thidua are valid, their own tests say so");
  return { files: read.value, law: law.value };
}
