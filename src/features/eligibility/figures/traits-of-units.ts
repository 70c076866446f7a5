import { leavesOfCondition, subjectFacts } from "../../../engines/law/index.ts";
import { theLaw } from "../the-law.ts";

/** What some standard asks a collective to be, in the order of the packs: “Là doanh nghiệp hoặc tổ chức kinh tế hay không”. */
export function traitsOfUnits(): { readonly trait: string; readonly says: string }[] {
  const conditions = theLaw().packs.flatMap(({ standards, general }) => [
    ...standards.flatMap(({ content }) => content.standards.filter((each) => each.for === "collective")),
    ...general.flatMap(({ content }) => content.every.filter((each) => each.for.includes("collective"))),
  ]);
  const traits = conditions
    .flatMap(({ when }) => leavesOfCondition(when))
    .flatMap((leaf) => (leaf.op === "trait" ? [leaf.trait] : []));
  return [...new Set(traits)].map((trait) => {
    const says = subjectFacts[trait];
    return { trait, says: says.charAt(0).toUpperCase() + says.slice(1) };
  });
}
