import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** One way in which one place of the code can be wrong. Lines count from 1. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly kind: string;
  readonly becomes: string;
}

/**
 * Rewrites files of a scratch copy so that each of Stryker's mutants can be switched on by its number
 * (`__STRYKER_ACTIVE_MUTANT__`), and so that what runs is noted. Texts are left alone: a state is checked by its type,
 * a sentence by people.
 */
export async function instrument(folder: string, files: readonly string[]): Promise<readonly Mutant[]> {
  const given = files.map((file) => ({ name: file, mutate: true, content: readFileSync(join(folder, file), "utf8") }));
  const silent = new Proxy({}, { get: (_, name) => () => String(name).startsWith("is") && false });
  const made = await new Instrumenter(silent as ConstructorParameters<typeof Instrumenter>[0]).instrument(given, {
    plugins: null,
    excludedMutations: ["StringLiteral"],
    ignorers: [],
  });
  for (const { name, content } of made.files) writeFileSync(join(folder, name), `// @ts-nocheck\n${content}`);
  const live = made.mutants.filter(({ status }) => status !== "Ignored");
  return live.map((mutant) => ({
    id: mutant.id,
    file: mutant.fileName,
    firstLine: mutant.location.start.line + 1,
    lastLine: mutant.location.end.line + 1,
    kind: mutant.mutatorName,
    becomes: mutant.replacement,
  }));
}
