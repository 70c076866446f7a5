import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const Chosen = z.record(
  z.string(),
  z.array(z.strictObject({ what: z.string().min(1), was: z.string().min(1), becomes: z.string() })).min(1),
);

/** A line broken by hand: `was` stands once in `file`; `what` says what would go wrong. */
export interface Break {
  readonly file: string;
  readonly what: string;
  readonly was: string;
  readonly becomes: string;
}

/** The breaks of chosen.yaml. @throws ZodError when the list is not as it should be */
export function chosenBreaks(root: string): readonly Break[] {
  const listed = Chosen.parse(parse(readFileSync(join(root, "test/mutants/chosen.yaml"), "utf8")));
  return Object.entries(listed).flatMap(([file, breaks]) => breaks.map((one) => ({ file, ...one })));
}
