import { subjectFacts } from "../../../engines/law/index.ts";
import { leavesFor } from "../leaves-for.ts";

/** What some standard asks a collective to be, in the order of the packs: “Là doanh nghiệp hoặc tổ chức kinh tế hay không”. */
export function traitsOfUnits(): { readonly trait: string; readonly says: string }[] {
  const traits = leavesFor("collective").flatMap((leaf) => (leaf.op === "trait" ? [leaf.trait] : []));
  return [...new Set(traits)].map((trait) => {
    const says = subjectFacts[trait];
    return { trait, says: says.charAt(0).toUpperCase() + says.slice(1) };
  });
}
