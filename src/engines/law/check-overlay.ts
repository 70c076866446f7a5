import { checkEntries, checkStandard, checkTree } from "./check-tree.ts";
import type { Law, Placed } from "./law.ts";
import type { OverlayFile } from "./overlay.ts";
import type { Mistake } from "./source.ts";

/** What a regulation may lay over the law: additions to standards that exist, open parameters, delegated standards. */
export function checkOverlay(law: Law, { file, content }: Placed<OverlayFile>): Mistake[] {
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
    ...checkEntries(law, file, content.instrument, "deadlines", content.deadlines),
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
