import type { z } from "zod";

/** One file of `law/` after the door has read its YAML: the engine never sees text or disk. */
export interface LawFile {
  /** Path below `law/`, "luat-06-2022/co-thi-dua-chinh-phu.yaml". */
  readonly file: string;
  readonly content: unknown;
}

/** A mistake in a file of law, told so that its author finds the line: which file, where in it, what is wrong. */
export interface Mistake {
  readonly file: string;
  /** Keys from the root, "rules[0].when.of[2].cite"; empty for the whole file. */
  readonly path: string;
  readonly mistake: string;
}

/** Checks one file against its schema. */
export function parseFile<Schema extends z.ZodType>(
  schema: Schema,
  { file, content }: LawFile,
): { value: z.output<Schema>; mistakes: [] } | { value: undefined; mistakes: Mistake[] } {
  const parsed = schema.safeParse(content);
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  return { value: undefined, mistakes: parsed.error.issues.flatMap((issue) => mistakesOf(issue, file, [])) };
}

/**
 * A union reports every branch it tried; only the branch that got furthest is what the author meant.
 */
function mistakesOf(issue: z.core.$ZodIssue, file: string, above: readonly PropertyKey[]): Mistake[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]!;
    return meant.flatMap((inner) => mistakesOf(inner, file, path));
  }
  return [{ file, path: writePath(path), mistake: issue.message }];
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

/** Writes keys the way people point at them: rules[0].when. */
export function writePath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
