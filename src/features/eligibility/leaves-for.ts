import { type Leaf, leavesOfCondition, type SubjectKind } from "../../engines/law/index.ts";
import { theLaw } from "../../platform/the-law.ts";

/** Every condition that some pack, of whatever day, or some regulation laid over one asks of a kind of subject. */
export function leavesFor(kind: SubjectKind): Leaf[] {
  const { packs, overlays } = theLaw();
  const ofPacks = packs.flatMap(({ standards, general }) => [
    ...standards.flatMap(({ content }) => content.standards),
    ...general.flatMap(({ content }) =>
      content.every.flatMap((each) => (each.for.includes(kind) ? [{ for: kind, when: each.when }] : [])),
    ),
  ]);
  const laid = overlays.flatMap(({ content: { add, define } }) => [
    ...add,
    ...define.flatMap(({ standards }) => standards),
  ]);
  // Of one fact the words of the law come last, which readers take.
  return [...laid, ...ofPacks].filter((each) => each.for === kind).flatMap(({ when }) => leavesOfCondition(when));
}
