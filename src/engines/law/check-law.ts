import { checkOverlay } from "./check-overlay.ts";
import { checkEntries, checkStandard, checkTree, unknownAwards } from "./check-tree.ts";
import { leavesOf } from "./condition.ts";
import { standardIn } from "./rules.ts";
import type { Law, LawParts, Placed } from "./law.ts";
import type { PackFile } from "./pack.ts";
import type { Mistake } from "./mistake.ts";

/** What no schema can see: names that must exist elsewhere, windows used before they are named, places that are cited. */
export function checkLaw(law: Law, packs: readonly Placed<PackFile>[], parts: LawParts): Mistake[] {
  return [
    ...packs.flatMap((pack) => checkPack(law, pack)),
    ...parts.standards.flatMap(({ file, content }) => [
      ...unknownAwards(law.catalogue, [content.award]).map((wrong) => ({ file, path: "award", wrong })),
      ...content.standards.flatMap((standard, index) =>
        checkStandard(law, file, content.instrument, standard, `standards[${index}]`),
      ),
    ]),
    ...parts.general.flatMap(({ file, content }) => [
      ...content.every.flatMap(({ when }, index) =>
        checkTree(law, file, content.instrument, when, `every[${index}].when`),
      ),
      ...checkEntries(
        law,
        file,
        content.instrument,
        "quotas",
        content.quotas.map((quota) => ({ ...quota, awards: [quota.award] })),
      ),
      ...checkEntries(law, file, content.instrument, "preferences", content.preferences),
      ...checkEntries(law, file, content.instrument, "told", content.told),
    ]),
    ...parts.councils.flatMap(({ file, content }) => [
      ...checkEntries(law, file, content.instrument, "votes", content.votes),
      ...checkEntries(law, file, content.instrument, "attendance", content.attendance),
    ]),
    ...parts.bonuses.flatMap(({ file, content }) =>
      checkEntries(law, file, content.instrument, "rates", content.rates),
    ),
    ...parts.papers.flatMap(({ file, content }) =>
      checkEntries(law, file, content.instrument, "dossiers", content.dossiers),
    ),
    ...parts.deadlines.flatMap(({ file, content }) =>
      checkEntries(law, file, content.instrument, "deadlines", content.deadlines),
    ),
    ...law.overlays.flatMap((overlay) => checkOverlay(law, overlay)),
  ];
}

function checkPack(law: Law, { file, content }: Placed<PackFile>): Mistake[] {
  const mistakes: Mistake[] = [];
  const pack = law.packs.find(({ id }) => id === content.id)!;
  const seen = new Set<string>();
  for (const { file: at, content: title } of pack.standards) {
    for (const standard of title.standards) {
      const name = `${title.award} for ${standard.for}`;
      if (seen.has(name))
        mistakes.push({
          file: at,
          path: "",
          wrong: { code: "second-standard", pack: content.id, award: title.award, subject: standard.for },
        });
      seen.add(name);
    }
  }
  for (const { file: at, content: title } of pack.standards)
    for (const [place, { for: subject, when }] of title.standards.entries())
      for (const leaf of leavesOf(when))
        for (const award of leaf.op === "meets" ? leaf.standards : [])
          if (standardIn(pack, { award, subject }) === undefined)
            mistakes.push({
              ...{ file: at, path: `standards[${place}].when` },
              wrong: { code: "standard-missing", pack: content.id, award, subject },
            });
  for (const [index, folder] of content.folders.entries()) {
    const empty = ![pack.standards, pack.general].flat().some(({ file: at }) => at.startsWith(`${folder}/`));
    if (empty) mistakes.push({ file, path: `folders[${index}]`, wrong: { code: "folder-empty", folder } });
  }
  for (const other of law.packs) {
    const overlap =
      other.id !== content.id && other.from <= (content.to ?? other.from) && content.from <= (other.to ?? content.from);
    if (overlap) mistakes.push({ file, path: "from", wrong: { code: "days-overlap", pack: other.id } });
  }
  if (content.status === "incomplete" && content.reason === undefined) {
    mistakes.push({ file, path: "reason", wrong: { code: "reason-missing" } });
  }
  return mistakes;
}
