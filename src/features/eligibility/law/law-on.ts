import type { Day } from "../../../basics/instant.ts";
import { type Language, say } from "../../../basics/words.ts";
import {
  type Award,
  choosePack,
  type Law,
  lawRefused,
  type OverlayFile,
  type Pack,
  type SubjectKind,
} from "../../../engines/law/index.ts";
import type { PackView } from "./views.ts";

/** The pack whose days hold this one, and why it judges nothing if it does not. */
export function lawOn(law: Law, day: Day, language: Language): { pack: Pack | undefined; refused: string | null } {
  const chosen = choosePack(law.packs, { submitted: day, received: day });
  const pack = law.packs.find(({ from, to }) => from <= day && (to === null || day <= to));
  return { pack, refused: chosen.ok ? null : say(lawRefused[language], chosen.refusal) };
}

export function packView(pack: Pack): PackView {
  const files = [pack.standards, pack.general].flat().map(({ content }) => content.instrument);
  const others = [pack.councils, pack.bonuses, pack.papers, pack.deadlines].flat().map(({ instrument }) => instrument);
  return {
    id: pack.id,
    name: pack.name,
    from: pack.from,
    to: pack.to,
    complete: pack.status === "complete",
    remarks: [pack.reason, pack.transition?.says, pack.note].flatMap((text) => text ?? []),
    instruments: [...new Set([...files, ...others])],
  };
}

/** Regulations of ministries and provinces that may be laid over the law of a day. */
export const overlaysOn = (law: Law, pack: Pack | undefined, day: Day): OverlayFile[] =>
  law.overlays
    .map(({ content }) => content)
    .filter(
      ({ extends: bases, from, to }) =>
        pack !== undefined && bases.includes(pack.id) && from <= day && (to === null || day <= to),
    );

/** Kinds of subject for which a pack has a standard of the award. */
export const subjectsIn = (pack: Pack, { code, subjects }: Award): SubjectKind[] =>
  subjects.filter((subject) =>
    pack.standards.some(
      ({ content }) => content.award === code && content.standards.some((each) => each.for === subject),
    ),
  );
