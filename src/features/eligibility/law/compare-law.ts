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
import { toSignedIn } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { LegalDay } from "../model.ts";
import { theLaw } from "../the-law.ts";
import { type CaseTwiceView, ComparedLawView, type RuleChangeView } from "./compare-views.ts";
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
  allow: toSignedIn,
  output: ComparedLawView,
  read: async ({ language }, asked): Promise<ComparedLawView> => {
    const law = theLaw();
    const before = lawOn(law, asked.before, language);
    const after = lawOn(law, asked.after, language);
    const refused = [before.refused, after.refused].flatMap((sentence) => sentence ?? []);
    const sides = { before: viewOf(before.pack), after: viewOf(after.pack) };
    if (before.pack === undefined || after.pack === undefined || refused.length > 0)
      return { ...sides, refused, changes: [], unchanged: 0 };
    const packs = { before: before.pack, after: after.pack };
    const changes = law.catalogue.awards
      .filter(({ code }) => asked.awardCode === undefined || code === asked.awardCode)
      .flatMap((award) => SubjectKind.options.flatMap((subject) => changeOf(law, packs, award, subject) ?? []));
    const told = changes.filter((change) => asked.awardCode !== undefined || differs(change));
    return { ...sides, refused, changes: told, unchanged: changes.length - told.length };
  },
});

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
