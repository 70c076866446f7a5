import {
  type Checked,
  type Condition,
  type Law,
  leavesOfCondition,
  nameOf,
  type OverlayFile,
  type Pack,
  type SubjectKind,
  withInstrument,
} from "../../../engines/law/index.ts";
import { sourceView } from "./condition-view.ts";
import type { SourceView } from "./views.ts";

/** A sentence of ours with the place it rests on. */
export interface CitedSentence {
  readonly says: string;
  readonly source: SourceView;
  readonly checked: Checked;
  readonly award: { readonly code: string; readonly name: string; readonly for: SubjectKind | null } | null;
}

interface File {
  readonly instrument: string;
  readonly checked: Checked;
}

/** Everything a pack says, conditions and provisions, in the order of its files. */
export function packSentences(law: Law, pack: Pack): CitedSentence[] {
  const awardNamed = (code: string, subject: SubjectKind | null) => ({
    code,
    name: nameOf(code, law.catalogue),
    for: subject,
  });
  return [
    ...pack.standards.flatMap(({ content }) =>
      content.standards.flatMap((standard) =>
        leavesIn(standard.when, content, awardNamed(content.award, standard.for)),
      ),
    ),
    ...pack.general.flatMap(({ content }) => [
      ...content.every.flatMap(({ when }) => leavesIn(when, content, null)),
      ...content.quotas.map((quota) => cited(quota, content, awardNamed(quota.award, null))),
      ...content.preferences.map((preference) => cited(preference, content, null)),
      ...content.told.map((each) => cited(each, content, null)),
    ]),
    ...pack.councils.flatMap((file) => file.attendance.map((each) => cited(each, file, null))),
    ...[...pack.councils.map((file) => ({ file, entries: file.votes })), ...pack.deadlines.map(asEntries)].flatMap(
      ({ file, entries }) => entries.map((entry) => cited(entry, file, null)),
    ),
    ...pack.papers.flatMap((file) =>
      file.dossiers.map((dossier) => cited({ ...dossier, says: `Hồ sơ: ${dossier.papers.join("; ")}` }, file, null)),
    ),
    ...pack.bonuses.flatMap((file) =>
      file.rates.map(({ awards, individual, collective, ...rate }) => {
        const names = awards.map((code) => nameOf(code, law.catalogue)).join(", ");
        const amounts = [
          individual === undefined ? [] : [`cá nhân ${comma(individual)}`],
          collective === undefined ? [] : [`tập thể ${comma(collective)}`],
        ].flat();
        return cited({ ...rate, says: `Tiền thưởng ${names}: ${amounts.join(", ")} lần lương cơ sở` }, file, null);
      }),
    ),
  ];
}

/** Everything a regulation lays over the law. */
export function overlaySentences(law: Law, overlay: OverlayFile): CitedSentence[] {
  const of = (code: string, subject: SubjectKind) => ({ code, name: nameOf(code, law.catalogue), for: subject });
  return [
    ...overlay.add.flatMap((each) => leavesIn(each.when, overlay, of(each.award, each.for))),
    ...overlay.define.flatMap(({ award, standards }) =>
      standards.flatMap((standard) => leavesIn(standard.when, overlay, of(award, standard.for))),
    ),
    ...overlay.attendance.map((each) => cited(each, overlay, null)),
    ...overlay.deadlines.map((deadline) => cited(deadline, overlay, null)),
  ];
}

const asEntries = (file: Pack["deadlines"][number]) => ({ file, entries: file.deadlines });

const leavesIn = (when: Condition, file: File, award: CitedSentence["award"]): CitedSentence[] =>
  leavesOfCondition(when).map((leaf) => cited(leaf, file, award));

function cited(
  entry: { readonly says: string; readonly cite: string; readonly checked?: Checked | undefined },
  file: File,
  award: CitedSentence["award"],
): CitedSentence {
  return {
    says: entry.says,
    source: sourceView(withInstrument(entry.cite, file.instrument), file.instrument),
    checked: entry.checked ?? file.checked,
    award,
  };
}

const comma = (multiple: string): string => multiple.replace(".", ",");
