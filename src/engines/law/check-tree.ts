import type { Catalogue } from "./catalogue.ts";
import { type Condition, type Leaf, partsOf } from "./condition.ts";
import type { Law } from "./law.ts";
import { citedExists } from "./outline.ts";
import type { Mistake } from "./source.ts";
import { parametersIn, sharedIds, type Standard } from "./standard.ts";

/** A standard whose names, windows, parameters and cited places all exist. */
export function checkStandard(law: Law, file: string, instrument: string, standard: Standard, path: string): Mistake[] {
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

/** A tree of conditions, wherever it stands. */
export function checkTree(law: Law, file: string, instrument: string, when: Condition, path: string): Mistake[] {
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

/** Entries that name awards and cite a place: votes, money, papers, days. */
export function checkEntries(
  law: Law,
  file: string,
  instrument: string,
  list: string,
  entries: readonly { readonly awards?: readonly string[] | undefined; readonly cite: string }[],
): Mistake[] {
  return entries.flatMap(({ awards, cite }, index) => [
    ...unknownAwards(law.catalogue, awards ?? []).map((mistake) => ({
      file,
      path: `${list}[${index}].awards`,
      mistake,
    })),
    ...(citedExists(law.outlines, cite, instrument)
      ? []
      : [{ file, path: `${list}[${index}].cite`, mistake: `${cite} is not in the outline of ${instrument}` }]),
  ]);
}

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

export const unknownAwards = (catalogue: Catalogue, kinds: readonly string[]): string[] =>
  kinds
    .filter(
      (kind) =>
        kind !== "self" && kind !== "discipline" && !kind.startsWith("grade:") && catalogue.find(kind) === undefined,
    )
    .map((kind) => `no award has the code "${kind}"`);
