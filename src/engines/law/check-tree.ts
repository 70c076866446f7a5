import type { Catalogue } from "./catalogue/index.ts";
import { registerOf } from "./kinds.ts";
import { type Condition, type Leaf, partsOf } from "./condition.ts";
import type { Law } from "./law.ts";
import { citedExists } from "./outline.ts";
import type { Mistake, Wrong } from "./mistake.ts";
import { parametersIn, sharedIds, type Standard } from "./standard.ts";

/** A standard whose names, windows, parameters and cited places all exist. */
export function checkStandard(law: Law, file: string, instrument: string, standard: Standard, path: string): Mistake[] {
  const undefinedParams = parametersIn(standard.when).filter((name) => standard.params[name] === undefined);
  return [
    ...checkTree(law, file, instrument, standard.when, `${path}.when`),
    ...(citedExists(law.outlines, standard.cite, instrument)
      ? []
      : [{ file, path: `${path}.cite`, wrong: placeUnknown(standard.cite, instrument) }]),
    ...undefinedParams.map((name) => ({
      file,
      path: `${path}.params`,
      wrong: { code: "parameter-undefined" as const, name },
    })),
    ...Object.entries(standard.params)
      .filter(([, { value, choices }]) => value === null && choices === undefined)
      .map(([name]) => ({
        file,
        path: `${path}.params.${name}`,
        wrong: { code: "choices-missing" as const },
      })),
  ];
}

/** A tree of conditions, wherever it stands. */
export function checkTree(law: Law, file: string, instrument: string, when: Condition, path: string): Mistake[] {
  const mistakes: Mistake[] = sharedIds(when).map((id) => ({
    file,
    path,
    wrong: { code: "id-shared", id },
  }));
  const walk = (condition: Condition, at: string, windows: Set<string>): void => {
    if (condition.cite !== undefined && !citedExists(law.outlines, condition.cite, instrument)) {
      mistakes.push({ file, path: `${at}.cite`, wrong: placeUnknown(condition.cite, instrument) });
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
    for (const wrong of unknownAwards(law.catalogue, kindsOf(leaf))) mistakes.push({ file, path: at, wrong });
    const window = windowOf(leaf);
    if (window !== undefined && !windows.has(window))
      mistakes.push({ file, path: `${at}.within`, wrong: { code: "years-unnamed", window } });
    if (leaf.op === "streak" && leaf.as !== undefined) windows.add(leaf.as);
  };
  walk(when, path, new Set());
  return mistakes;
}

/** Entries that name awards and cite a place: votes, money, papers, days. */
export function checkEntries(
  law: Law,
  file: string,
  instrument: string,
  list: string,
  entries: readonly { readonly awards?: readonly string[] | undefined; readonly cite: string }[],
): Mistake[] {
  return entries.flatMap(({ awards, cite }, index) => [
    ...unknownAwards(law.catalogue, awards ?? []).map((wrong) => ({
      file,
      path: `${list}[${index}].awards`,
      wrong,
    })),
    ...(citedExists(law.outlines, cite, instrument)
      ? []
      : [{ file, path: `${list}[${index}].cite`, wrong: placeUnknown(cite, instrument) }]),
  ]);
}

const placeUnknown = (cite: string, instrument: string): Wrong => ({ code: "place-unknown", cite, instrument });

const windowOf = (leaf: Leaf): string | undefined => {
  if (leaf.op === "count") return leaf.within;
  return leaf.op === "none" && leaf.within !== "year" && leaf.within !== "ever" ? leaf.within : undefined;
};

/** Awards that a leaf names. */
function kindsOf(leaf: Leaf): string[] {
  const selected = "of" in leaf ? leaf.of : [];
  const floors =
    "after" in leaf ? leaf.after.flatMap((floor) => ("lastOf" in floor ? floor.lastOf : floor.firstOf)) : [];
  return [...selected, ...floors, ...(leaf.op === "meets" ? leaf.standards : [])];
}

export const unknownAwards = (catalogue: Catalogue, kinds: readonly string[]): Wrong[] =>
  kinds
    .filter((kind) => kind !== "self" && registerOf(kind) === "awards" && catalogue.find(kind) === undefined)
    .map((kind) => ({ code: "award-unknown", award: kind }));
