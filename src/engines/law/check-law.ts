import type { Catalogue } from "./catalogue.ts";
import { type Condition, type Leaf, partsOf } from "./condition.ts";
import type { Law, Placed } from "./law.ts";
import { citedExists } from "./outline.ts";
import type { PackFile } from "./pack.ts";
import type { Mistake } from "./source.ts";
import { parametersIn, sharedIds, type Standard, type StandardFile } from "./standard.ts";

/** What no schema can see: names that must exist elsewhere, windows used before they are named, places that are cited. */
export function checkLaw(
  law: Law,
  packs: readonly Placed<PackFile>[],
  standards: readonly Placed<StandardFile>[],
): Mistake[] {
  return [
    ...packs.flatMap((pack) => checkPack(law, pack)),
    ...standards.flatMap(({ file, content }) => [
      ...unknownAwards(law.catalogue, [content.award]).map((mistake) => ({ file, path: "award", mistake })),
      ...content.standards.flatMap((standard, index) =>
        checkStandard(law, file, content.instrument, standard, `standards[${index}]`),
      ),
    ]),
    ...law.packs
      .flatMap(({ general }) => general)
      .flatMap(({ file, content }) =>
        content.every.flatMap(({ when }, index) =>
          checkTree(law, file, content.instrument, when, `every[${index}].when`),
        ),
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
        mistakes.push({ file: at, path: "", mistake: `pack ${content.id} has a second standard of ${name}` });
      seen.add(name);
    }
  }
  for (const [index, folder] of content.folders.entries()) {
    const empty = ![pack.standards, pack.general].flat().some(({ file: at }) => at.startsWith(`${folder}/`));
    if (empty) mistakes.push({ file, path: `folders[${index}]`, mistake: `no file of law in folder "${folder}"` });
  }
  for (const other of law.packs) {
    const overlap =
      other.id !== content.id && other.from <= (content.to ?? other.from) && content.from <= (other.to ?? content.from);
    if (overlap) mistakes.push({ file, path: "from", mistake: `its days overlap with those of ${other.id}` });
  }
  if (content.status === "incomplete" && content.reason === undefined) {
    mistakes.push({ file, path: "reason", mistake: "an incomplete pack must say why" });
  }
  return mistakes;
}

function checkStandard(law: Law, file: string, instrument: string, standard: Standard, path: string): Mistake[] {
  const undefinedParams = parametersIn(standard.when).filter((name) => standard.params[name] === undefined);
  return [
    ...checkTree(law, file, instrument, standard.when, `${path}.when`),
    ...(citedExists(law.outlines, standard.cite, instrument)
      ? []
      : [{ file, path: `${path}.cite`, mistake: `${standard.cite} is not in the outline of ${instrument}` }]),
    ...undefinedParams.map((name) => ({
      file,
      path: `${path}.params`,
      mistake: `parameter "${name}" is used and not defined`,
    })),
    ...Object.entries(standard.params)
      .filter(([, { value, choices }]) => value === null && choices === undefined)
      .map(([name]) => ({
        file,
        path: `${path}.params.${name}`,
        mistake: "a parameter without a value needs the choices it may take",
      })),
  ];
}

function checkTree(law: Law, file: string, instrument: string, when: Condition, path: string): Mistake[] {
  const mistakes = sharedIds(when).map((id) => ({
    file,
    path,
    mistake: `two conditions are named ${id}: give each an id`,
  }));
  const walk = (condition: Condition, at: string, windows: Set<string>): void => {
    if (condition.cite !== undefined && !citedExists(law.outlines, condition.cite, instrument)) {
      mistakes.push({ file, path: `${at}.cite`, mistake: `${condition.cite} is not in the outline of ${instrument}` });
    }
    const parts = partsOf(condition);
    if (parts !== undefined) {
      const scope = new Set(windows);
      const name = "all" in condition ? "all" : "any";
      for (const [index, part] of parts.entries())
        walk(part, `${at}.${name}[${index}]`, name === "all" ? scope : new Set(windows));
      if (name === "all") for (const bound of scope) windows.add(bound);
      return;
    }
    const leaf = condition as Leaf;
    for (const mistake of unknownAwards(law.catalogue, kindsOf(leaf))) mistakes.push({ file, path: at, mistake });
    const window = windowOf(leaf);
    if (window !== undefined && !windows.has(window))
      mistakes.push({ file, path: `${at}.within`, mistake: `no condition before it names the years "${window}"` });
    if (leaf.op === "streak" && leaf.as !== undefined) windows.add(leaf.as);
  };
  walk(when, path, new Set());
  return mistakes;
}

function checkOverlay(law: Law, { file, content }: Placed<Law["overlays"][number]["content"]>): Mistake[] {
  const base = law.packs
    .filter(({ id }) => content.extends.includes(id))
    .flatMap(({ standards }) => standards.map((each) => each.content));
  const find = (award: string, kind: string) =>
    base.find((each) => each.award === award)?.standards.find((each) => each.for === kind);
  const unknownPacks = content.extends.filter((id) => !law.packs.some((pack) => pack.id === id));
  return [
    ...unknownPacks.map((id) => ({ file, path: "extends", mistake: `there is no pack "${id}"` })),
    ...content.add.flatMap(({ award, for: kind, when }, index) => [
      ...(find(award, kind) === undefined
        ? [{ file, path: `add[${index}]`, mistake: `the law has no standard of ${award} for ${kind} to add to` }]
        : []),
      ...checkTree(law, file, content.instrument, when, `add[${index}].when`),
    ]),
    ...content.set.flatMap(({ award, for: kind, param, value }, index) => {
      const known = find(award, kind)?.params[param];
      const at = { file, path: `set[${index}]` };
      if (known === undefined) return [{ ...at, mistake: `${award} for ${kind} has no parameter "${param}"` }];
      if (!known.delegable)
        return [{ ...at, mistake: `the law does not leave "${param}" to ministries and provinces` }];
      const inside =
        (known.choices?.includes(value) ?? true) && value >= (known.min ?? value) && value <= (known.max ?? value);
      return inside ? [] : [{ ...at, mistake: `${value} is outside what the law allows for "${param}"` }];
    }),
    ...content.define.flatMap((title, index) =>
      title.standards.flatMap((standard, place) => [
        ...(find(title.award, standard.for)?.delegated === true
          ? []
          : [
              {
                file,
                path: `define[${index}].standards[${place}]`,
                mistake: `the law does not leave the standard of ${title.award} to ministries and provinces`,
              },
            ]),
        ...checkStandard(law, file, content.instrument, standard, `define[${index}].standards[${place}]`),
      ]),
    ),
  ];
}

const windowOf = (leaf: Leaf): string | undefined => {
  if (leaf.op === "count") return leaf.within;
  return leaf.op === "none" && leaf.within !== "year" && leaf.within !== "ever" ? leaf.within : undefined;
};

/** Awards that a leaf names. */
export function kindsOf(leaf: Leaf): string[] {
  const selected = "of" in leaf ? leaf.of : [];
  const floors =
    "after" in leaf ? leaf.after.flatMap((floor) => ("lastOf" in floor ? floor.lastOf : floor.firstOf)) : [];
  return [...selected, ...floors, ...(leaf.op === "meets" ? leaf.standards : [])];
}

const unknownAwards = (catalogue: Catalogue, kinds: readonly string[]): string[] =>
  kinds
    .filter(
      (kind) =>
        kind !== "self" && kind !== "discipline" && !kind.startsWith("grade:") && catalogue.find(kind) === undefined,
    )
    .map((kind) => `no award has the code "${kind}"`);
