import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { registersOf, type Finding, type Scene } from "../scene.ts";
import { Attester } from "../facts.ts";
import type { Subject } from "../subject.ts";
import type { Operator } from "./operator.ts";

/**
 * What only people can judge: confirmed by a body of the right level, or looked at and not confirmed. Until then it is
 * pending, never "no". With `once` a fact already used for another award is used up, as an initiative is. With
 * `ofDisciplined` it is asked only of who was disciplined in the year judged; for all others it holds.
 */
export const Attest = z.strictObject({
  op: z.literal("attest"),
  ...leafFields,
  fact: z.string().regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    bilingual({
      vi: "tên điều cần xác nhận gồm các từ tiếng Anh nối bằng gạch nối",
      en: "a fact is named in English words joined by hyphens",
    }),
  ),
  by: Attester,
  year: z.enum(["year", "any"]).default("year"),
  /** With `year: any`: only what is of so many years up to the one judged is sure to count; of older ones people say so. */
  years: Numeric.optional(),
  min: Numeric.default(1),
  once: z.boolean().default(false),
  ofDisciplined: z.boolean().default(false),
});
export type Attest = z.output<typeof Attest>;

/** A higher body may confirm what a lower one could; the ministers of the forces stand for their own ministry. */
const height: { readonly [by in Attester]: number } = {
  unit: 0,
  "ministry-province": 1,
  "defence-police": 1,
  central: 2,
};

/** Whether a confirmation by one body counts where that of another is asked for. */
export const reaches = (by: Attester, asked: Attester): boolean =>
  height[by] >= height[asked] && (asked !== "defence-police" || by !== "ministry-province");

export const attest: Operator<Attest> = {
  judge(leaf, scene) {
    const spared = leaf.ofDisciplined ? undisciplined(scene) : undefined;
    if (spared !== undefined) return spared;
    const { year, history, day } = scene;
    const need = numberOf(leaf.min);
    const lasting = leaf.year === "any" && leaf.years === undefined && !leaf.once;
    const latest = lasting ? Math.max(year, Number(day.slice(0, 4))) : year;
    const heard: Heard[] = [];
    for (const each of history.subject.attestations) {
      const of = each.year ?? year;
      if (each.fact !== leaf.fact || !reaches(each.by, leaf.by)) continue;
      if (leaf.year === "any" ? of <= latest : of === year) heard.push({ ...each, year: of });
    }
    const since = lasting ? Number.NEGATIVE_INFINITY : year - (leaf.years === undefined ? 1 : numberOf(leaf.years)) + 1;
    const { confirmed, denied } = outcome(leaf, heard);
    const counted = distinct(confirmed.filter((each) => leaf.year === "year" || each.year >= since));
    const have = Math.min(counted.length, need);
    const used = counted.map(({ document }) => document ?? leaf.says);
    if (counted.length >= need) return { value: "met", have: counted.length, need, unit: "document", used };
    // Where any year counts, a refusal of an earlier one was of another work or initiative.
    if (denied.some((each) => each.year >= year))
      return { value: "unmet", have, need, unit: "document", used, short: need - have };
    return { value: "pending", have, need, unit: "document", used, short: need - have };
  },
};

type Heard = Subject["attestations"][number] & { readonly year: number };

/**
 * What stands after all were heard. Of one fact of one year the highest body decides, and a refusal before a confirmation of its own
 * height – but one body may confirm one work and refuse another, by their documents. What was used for another award
 * once is used up, however often it is written.
 */
function outcome(leaf: Attest, heard: readonly Heard[]): { confirmed: Heard[]; denied: Heard[] } {
  // Nothing to weigh where all say one thing once.
  if (heard.length <= 1) {
    const stands = heard.filter(({ holds, usedFor }) => holds && !(leaf.once && usedFor !== undefined));
    return { confirmed: stands, denied: heard.filter(({ holds }) => !holds) };
  }
  const ofYear = (one: Heard, other: Heard): boolean => one.year === other.year;
  const denied = heard.filter(
    (each) =>
      !each.holds && !heard.some((other) => other.holds && ofYear(each, other) && height[other.by] > height[each.by]),
  );
  const refused = (each: Heard): boolean =>
    denied.some(
      (other) =>
        ofYear(each, other) && height[other.by] >= height[each.by] && !(other.by === each.by && otherWork(each, other)),
    );
  const spent = heard.filter(({ usedFor }) => leaf.once && usedFor !== undefined);
  const isSpent = (each: Heard): boolean => spent.some((other) => other === each || sameWork(other, each));
  return { confirmed: heard.filter((each) => each.holds && !refused(each) && !isSpent(each)), denied };
}

const sameWork = (one: Heard, other: Heard): boolean => one.document !== undefined && one.document === other.document;
const otherWork = (one: Heard, other: Heard): boolean =>
  one.document !== undefined && other.document !== undefined && one.document !== other.document;

/**
 * Each work once: by its document, and those without one as one together – nobody knows whether they are two. Several bodies of one
 * year may have confirmed the same work with papers of their own: the body that confirmed most is heard.
 */
function distinct(confirmed: readonly Heard[]): readonly Heard[] {
  if (confirmed.length <= 1) return confirmed;
  const found = new Map<string, Heard>();
  for (const ofYear of Map.groupBy(confirmed, ({ year }) => year).values()) {
    const bodies = [...Map.groupBy(ofYear, ({ by }) => by).values()].map((each) => onceEach(each));
    for (const each of bodies.toSorted((a, b) => b.length - a.length)[0] ?? []) found.set(each.document ?? "", each);
  }
  // Beside one that is named, one without a name may be the same.
  if (found.size > 1) found.delete("");
  return [...found.values()];
}

const onceEach = (heard: readonly Heard[]): Heard[] => [
  ...new Map(heard.map((each) => [each.document ?? "", each])).values(),
];

/** Nobody asks who was not disciplined; without the register nobody knows whether to ask. Undefined when one must. */
function undisciplined({ history, year }: Scene): Finding | undefined {
  const of = ["discipline"];
  const timeline = history.timeline({ of, basis: ["merit"] });
  if (timeline.certain(year)) return undefined;
  return timeline.possible(year)
    ? { value: "missing", short: 1, lacking: registersOf(of, [year, year]) }
    : { value: "met" };
}
