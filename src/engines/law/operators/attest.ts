import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { registersOf, type Finding, type Scene } from "../scene.ts";
import { Attester } from "../facts.ts";
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
    const { history, year, day } = scene;
    const need = numberOf(leaf.min);
    const heard = history.subject.attestations.filter(
      (each) =>
        each.fact === leaf.fact &&
        reaches(each.by, leaf.by) &&
        (leaf.year === "any"
          ? (each.year ?? year) <= Math.max(year, Number(day.slice(0, 4)))
          : (each.year ?? year) === year),
    );
    const confirmed = heard.filter(({ holds, usedFor }) => holds && !(leaf.once && usedFor !== undefined));
    const used = confirmed.map(({ document, fact }) => document ?? fact);
    const have = confirmed.length;
    if (have >= need) return { value: "met", have, need, unit: "document", used };
    // Where any year counts, a refusal of an earlier one was of another work or initiative.
    const denied = heard.some((each) => !each.holds && (each.year ?? year) >= year);
    return { value: denied ? "unmet" : "pending", have, need, unit: "document", used, short: need - have };
  },
};

/** Nobody asks who was not disciplined; without the register nobody knows whether to ask. Undefined when one must. */
function undisciplined({ history, year }: Scene): Finding | undefined {
  const of = ["discipline"];
  const timeline = history.timeline({ of, basis: ["merit"] });
  if (timeline.certain(year)) return undefined;
  return timeline.possible(year)
    ? { value: "missing", short: 1, lacking: registersOf(of, [year, year]) }
    : { value: "met" };
}
