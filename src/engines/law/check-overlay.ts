import { checkEntries, checkStandard, checkTree } from "./check-tree.ts";
import type { Law, Placed } from "./law.ts";
import type { OverlayFile } from "./overlay.ts";
import type { Mistake } from "./mistake.ts";

/** What a regulation may lay over the law: additions to standards that exist, open parameters, delegated standards. */
export function checkOverlay(law: Law, { file, content }: Placed<OverlayFile>): Mistake[] {
  const base = law.packs
    .filter(({ id }) => content.extends.includes(id))
    .flatMap(({ standards }) => standards.map((each) => each.content));
  const find = (award: string, kind: string) =>
    base.find((each) => each.award === award)?.standards.find((each) => each.for === kind);
  const unknownPacks = content.extends.filter((id) => !law.packs.some((pack) => pack.id === id));
  return [
    ...unknownPacks.map((pack): Mistake => ({ file, path: "extends", wrong: { code: "pack-unknown", pack } })),
    ...content.add.flatMap(({ award, for: kind, when }, index): Mistake[] => [
      ...(find(award, kind) === undefined
        ? [{ file, path: `add[${index}]`, wrong: { code: "nothing-to-add-to" as const, award, subject: kind } }]
        : []),
      ...checkTree(law, file, content.instrument, when, `add[${index}].when`),
    ]),
    ...content.set.flatMap(({ award, for: kind, param, value }, index): Mistake[] => {
      const known = find(award, kind)?.params[param];
      const at = { file, path: `set[${index}]` };
      if (known === undefined)
        return [{ ...at, wrong: { code: "no-such-parameter", award, subject: kind, name: param } }];
      if (!known.delegable) return [{ ...at, wrong: { code: "parameter-not-left", name: param } }];
      const inside =
        (known.choices?.includes(value) ?? true) && value >= (known.min ?? value) && value <= (known.max ?? value);
      return inside ? [] : [{ ...at, wrong: { code: "parameter-outside", name: param, value } }];
    }),
    ...checkEntries(law, file, content.instrument, "deadlines", content.deadlines),
    ...checkEntries(law, file, content.instrument, "attendance", content.attendance),
    ...content.define.flatMap((title, index) =>
      title.standards.flatMap((standard, place): Mistake[] => [
        ...(find(title.award, standard.for)?.delegated === true
          ? []
          : [
              {
                file,
                path: `define[${index}].standards[${place}]`,
                wrong: { code: "standard-not-left" as const, award: title.award },
              },
            ]),
        ...checkStandard(law, file, content.instrument, standard, `define[${index}].standards[${place}]`),
      ]),
    ),
  ];
}
