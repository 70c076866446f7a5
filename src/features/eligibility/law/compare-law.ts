import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { fold } from "../../../basics/fold.ts";
import {
  type Award,
  compareRules,
  type Law,
  type Leaf,
  nameOn,
  type Pack,
  readingsOf,
  SubjectKind,
} from "../../../engines/law/index.ts";
import { toRoleHolders } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { LegalDay } from "../model.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { type CaseTwiceView, type ChangeCountView, ComparedLawView, type RuleChangeView } from "./compare-views.ts";
import { conditionView } from "./condition-view.ts";
import { examplesOf, writtenExample } from "./examples-of.ts";
import { judgeTwice, type TwoPacks } from "./judge-twice.ts";
import { lawOn, packView } from "./law-on.ts";
import { AwardCode } from "./show-standard.ts";

/** What changes for an award, or for all, when the law of one day gives way to that of another. */
export const compareLaw = query({
  name: "eligibility.compare-law",
  summary: { vi: "So sánh quy định của hai ngày", en: "Compare the law of two days" },
  input: z.object({ before: LegalDay, after: LegalDay, awardCode: AwardCode.optional() }),
  allow: toRoleHolders,
  output: ComparedLawView,
  read: async ({ language }, asked): Promise<ComparedLawView> => {
    const law = theLaw();
    const before = lawOn(law, asked.before, language);
    const after = lawOn(law, asked.after, language);
    const refused = [before.refused, after.refused].flatMap((sentence) => sentence ?? []);
    const sides = { before: viewOf(before.pack), after: viewOf(after.pack) };
    if (before.pack === undefined || after.pack === undefined || refused.length > 0)
      return { ...sides, refused, changes: [], counts: [], unchanged: 0 };
    const packs = { before: before.pack, after: after.pack };
    const { awardCode } = asked;
    if (awardCode !== undefined) {
      const award = law.catalogue.find(awardCode);
      const changes = award === undefined ? [] : changesOf(law, packs, award);
      return { ...sides, refused, changes, counts: [], unchanged: 0 };
    }
    const all: RuleChangeView[] = [];
    for (const award of law.catalogue.awards) {
      all.push(...changesOf(law, packs, award));
      // Two thousand judgements are asked of one thread: others get their turn between awards.
      await setImmediate();
    }
    const told = all.filter(differs);
    return { ...sides, refused, changes: [], counts: told.map(countsOf), unchanged: all.length - told.length };
  },
});

/** Packs do not change while the program runs: each comparison is made once. */
const made = new Map<string, RuleChangeView[]>();

function changesOf(law: Law, packs: TwoPacks, award: Award): RuleChangeView[] {
  const key = `${packs.before.id} ${packs.after.id} ${award.code}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const changes = SubjectKind.options.flatMap((subject) => changeOf(law, packs, award, subject) ?? []);
  made.set(key, changes);
  return changes;
}

function countsOf({ awardCode, name, for: subject, standing, kept, tried, ...lists }: RuleChangeView): ChangeCountView {
  const ended = (effect: CaseTwiceView["effect"]): number =>
    lists.cases.filter((each) => each.effect === effect).length;
  return {
    ...{ awardCode, name, for: subject, standing, kept, tried },
    ...{ added: lists.added.length, removed: lists.removed.length, changed: lists.changed.length },
    ...{ gains: ended("gains"), loses: ended("loses"), other: ended("other") },
  };
}

const viewOf = (pack: Pack | undefined) => (pack === undefined ? null : packView(pack));

const differs = ({ standing, added, removed, changed, cases }: RuleChangeView): boolean =>
  standing !== "both" || added.length + removed.length + changed.length + cases.length > 0;

/** One award for one kind of subject; undefined where neither law has a standard of it. */
function changeOf(law: Law, packs: TwoPacks, award: Award, subject: SubjectKind): RuleChangeView | undefined {
  const asked = { award: award.code, subject };
  const before = readingsOf(packs.before, asked)?.rules[0];
  const after = readingsOf(packs.after, asked)?.rules[0];
  if (before === undefined && after === undefined) return undefined;
  const head = { awardCode: award.code, name: nameOn(award, packs.after.from), for: subject };
  if (before === undefined || after === undefined) {
    const nothing = { added: [], removed: [], changed: [], kept: 0, cases: [], tried: 0 };
    return { ...head, standing: before === undefined ? "only-after" : "only-before", ...nothing };
  }
  const { added, removed, changed, kept } = compareRules(before.when, after.when);
  const read = (leaf: Leaf, rule: typeof before) => conditionView(leaf, { catalogue: law.catalogue, ...rule });
  const all = casesOf(law, packs, asked);
  return {
    ...head,
    standing: "both",
    added: added.map((leaf) => read(leaf, after)),
    removed: removed.map((leaf) => read(leaf, before)),
    changed: changed.map((leaf) => ({ before: read(leaf.before, before), after: read(leaf.after, after) })),
    kept,
    cases: all.filter(({ effect }) => effect !== "same"),
    tried: all.length,
  };
}

/** The examples of both rules, each put to both; examples that tell the same story are told once. */
function casesOf(law: Law, packs: TwoPacks, asked: { award: string; subject: SubjectKind }): CaseTwiceView[] {
  const written = [packs.before, packs.after].flatMap((pack) =>
    examplesOf(pack, asked).map((placed) => ({
      name: placed.example.name,
      case: writtenExample(asked.subject, placed),
    })),
  );
  const once = new Map(written.map((each) => [`${fold(each.name)} ${JSON.stringify(each.case)}`, each]));
  return [...once.values()].flatMap(({ name, case: facts }) => {
    const judged = judgeTwice(law, packs, { ...facts, award: asked.award });
    return judged === undefined ? [] : [{ name, ...judged }];
  });
}
