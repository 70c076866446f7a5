import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { assert } from "../../basics/assert.ts";
import { Checked, Citation } from "./citation.ts";
import { Route } from "./kinds.ts";

/** A whole number of the law, or the name of a parameter that a ministry may set. */
export const Numeric = z.union([z.int().min(0), z.strictObject({ param: z.string().min(1) })]);
export type Numeric = z.infer<typeof Numeric>;

/** The number of a leaf whose parameters were settled before it is judged. */
export function numberOf(numeric: Numeric): number {
  assert(typeof numeric === "number", `parameter ${JSON.stringify(numeric)} was not settled`);
  return numeric;
}

/** What every leaf carries: the condition in our own words, and where the law says it. */
export const leafFields = {
  /** Names the leaf in examples and reasons; the citation when there is only one leaf of it. */
  id: z.string().min(1).optional(),
  says: z.string().min(
    10,
    bilingual({
      vi: "ghi điều kiện bằng một câu của mình, ít nhất 10 ký tự",
      en: "say the condition in a sentence of our own, at least 10 characters",
    }),
  ),
  cite: Citation,
  /** As in the head of the file unless said here. */
  checked: Checked.optional(),
  /** This condition belongs to one kind of commendation only; for others it is shown and not counted. */
  route: Route.optional(),
  /** A choice of interpretation, for the reader who compares with the text. */
  note: z.string().min(10).optional(),
};

/** The fields shared by all leaves. */
export interface LeafHead {
  readonly id?: string | undefined;
  readonly says: string;
  readonly cite: string;
  readonly checked?: Checked | undefined;
  readonly note?: string | undefined;
  readonly route?: Route | undefined;
}

export const leafId = (leaf: LeafHead): string => leaf.id ?? leaf.cite;
