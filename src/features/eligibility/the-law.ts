import { assert } from "../../basics/assert.ts";
import { buildLaw, type Law } from "../../engines/law/index.ts";
import { readLawFiles } from "../../platform/law-files.ts";

let built: Law | undefined;

/** The law that comes with thidua; read once. */
export function theLaw(): Law {
  if (built) return built;
  const files = readLawFiles();
  const law = files.ok ? buildLaw(files.value) : files;
  assert(law.ok, "the law files that come with thidua are valid, their own tests say so");
  built = law.value;
  return built;
}
