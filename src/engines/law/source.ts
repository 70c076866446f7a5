import type { z } from "zod";
import { type Mistake, told } from "./mistake.ts";
import { shapeWords } from "./shape-words.ts";

/** One file of `law/` after the door has read its YAML: the engine never sees text or disk. */
export interface LawFile {
  /** Path below `law/`, "luat-06-2022/co-thi-dua-chinh-phu.yaml". */
  readonly file: string;
  readonly content: unknown;
}

/** Checks one file against its schema; a mistake is told in both languages, since nobody knows yet who will read it. */
export function parseFile<Schema extends z.ZodType>(
  schema: Schema,
  { file, content }: LawFile,
): { value: z.output<Schema>; mistakes: [] } | { value: undefined; mistakes: Mistake[] } {
  const parsed = schema.safeParse(content, { error: shapeWords.vi });
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  const english = schema
    .safeParse(content, { error: shapeWords.en })
    .error?.issues.flatMap((issue) => found(issue, []));
  const mistakes = parsed.error.issues
    .flatMap((issue) => found(issue, []))
    .map(({ path, said }, at) => ({ file, path, wrong: told({ vi: said, en: english?.[at]?.said ?? said }) }));
  return { value: undefined, mistakes };
}

/**
 * A union reports every branch it tried; only the branch that got furthest is what the author meant.
 */
function found(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): { path: string; said: string }[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]!;
    return meant.flatMap((inner) => found(inner, path));
  }
  return [{ path: writePath(path), said: issue.message }];
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

/** Writes keys the way people point at them: rules[0].when. */
export function writePath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
