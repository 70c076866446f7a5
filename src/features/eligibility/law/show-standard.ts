import { z } from "zod";
import { writeHundredths, writeInteger } from "../../../basics/decimal.ts";
import type { Day } from "../../../basics/instant.ts";
import {
  type Award,
  bonusOn,
  decidersOn,
  type Law,
  nameOn,
  type OverlayFile,
  type Pack,
  provisionsOf,
  standardIn,
  type SubjectKind,
  withChoices,
} from "../../../engines/law/index.ts";
import { toRoleHolders } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { asksOf } from "./asks-of.ts";
import { dayAsked, lawDayFields } from "./day-asked.ts";
import { conditionView, sourceView } from "./condition-view.ts";
import { examplesOf } from "./examples-of.ts";
import { lawOn, overlaysOn, packView, subjectsIn } from "./law-on.ts";
import { catalogueInstrument } from "./list-law.ts";
import { AwardView, type SentenceView, type StandardView } from "./views.ts";

export const AwardCode = z.string().max(80);
export const OverlayId = z.string().max(80);

/** One award as the law of a day has it: what each kind of subject must reach, and everything around it. */
export const showStandard = query({
  name: "eligibility.show-standard",
  summary: { vi: "Xem tiêu chuẩn của một danh hiệu, hình thức", en: "Show the standards of an award" },
  input: z.object({ awardCode: AwardCode, ...lawDayFields, overlay: OverlayId.optional() }),
  allow: toRoleHolders,
  output: z.object({ award: AwardView.nullable() }),
  read: async ({ now, language }, asked) => {
    const law = theLaw();
    const day = dayAsked(asked, now);
    const award = law.catalogue.find(asked.awardCode);
    if (award === undefined) return { award: null };
    const { pack, refused } = lawOn(law, day, language);
    const overlays = overlaysOn(law, pack, day);
    const overlay = overlays.find(({ id }) => id === asked.overlay);
    const view: AwardView = {
      ...identity(law, award, day),
      pack: pack === undefined ? null : packView(pack),
      refused,
      overlays: overlays.map(({ id, name, from }) => ({ id, name, from })),
      overlay: overlay?.id ?? null,
      standards:
        pack === undefined || refused !== null
          ? []
          : subjectsIn(pack, award).map((subject) => standardView(law, pack, { award, subject, overlay, day })),
      ...around(pack, award, overlay),
    };
    return { award: view };
  },
});

function identity(law: Law, award: Award, day: Day) {
  const next = award.becomes === undefined ? undefined : law.catalogue.find(award.becomes);
  return {
    code: award.code,
    name: nameOn(award, day),
    formerly: [award.name, ...award.formerly.map(({ name }) => name)].filter((name) => name !== nameOn(award, day)),
    kind: award.kind,
    level: award.level,
    subjects: award.subjects,
    deciders: decidersOn(award, day),
    from: award.from,
    to: award.to ?? null,
    becomes: next === undefined ? null : { code: next.code, name: next.name },
    source: sourceView(award.cite, catalogueInstrument),
    note: award.note ?? "",
    day,
  };
}

interface Chosen {
  readonly award: Award;
  readonly subject: SubjectKind;
  readonly overlay: OverlayFile | undefined;
  readonly day: Day;
}

function standardView(law: Law, pack: Pack, { award, subject, overlay, day }: Chosen): StandardView {
  const asked = { award: award.code, subject, overlay };
  const { title, standard } = standardIn(pack, asked)!;
  const { catalogue } = law;
  const set = settled(overlay, award.code, subject);
  return {
    for: subject,
    source: sourceView(standard.cite, title.instrument),
    basis: standard.basis,
    delegated: standard.delegated,
    parameters: Object.entries(standard.params).map(([name, { says, value, choices }]) => ({
      says,
      value: String(set[name] ?? value ?? (choices ?? []).join(" hoặc ")),
    })),
    when: conditionView(withChoices(standard.when, standard.params, set), { catalogue, ...title }),
    added: (overlay?.add ?? [])
      .filter((each) => each.award === award.code && each.for === subject)
      .map(({ when }) =>
        conditionView(when, { catalogue, instrument: overlay!.instrument, checked: overlay!.checked }),
      ),
    general: pack.general.flatMap(({ content }) =>
      content.every
        .filter((each) => each.for.includes(subject))
        .map(({ when }) => conditionView(when, { catalogue, ...content })),
    ),
    examples: examplesOf(pack, asked).map(({ example, own }, at) => ({
      at,
      name: example.name,
      verdict: example.verdict,
      own,
    })),
    asks: asksOf(pack, asked),
    bonus: bonusView(law, { award: award.code, subject, decidedOn: day }),
  };
}

/** What a regulation settles of what the law leaves open. */
const settled = (overlay: OverlayFile | undefined, award: string, subject: SubjectKind): Record<string, number> =>
  Object.fromEntries(
    (overlay?.set ?? [])
      .filter((each) => each.award === award && each.for === subject)
      .map(({ param, value }) => [param, value]),
  );

function bonusView(law: Law, asked: Parameters<typeof bonusOn>[1]): StandardView["bonus"] {
  const money = bonusOn(law, asked);
  if (!money.ok || money.value === undefined) return null;
  const { dong, ceiling, multiple, baseSalary, cite, checked } = money.value;
  return {
    dong: `${ceiling ? "không quá " : ""}${writeInteger(dong)}`,
    reckoned: `${writeHundredths(multiple)} × ${writeInteger(baseSalary)} đồng lương cơ sở`,
    source: sourceView(cite, ""),
    checked: [...checked],
  };
}

function around(pack: Pack | undefined, award: Award, overlay: OverlayFile | undefined) {
  if (pack === undefined) {
    return { votes: [], attendance: [], quotas: [], preferences: [], deadlines: [], dossiers: [], told: [] };
  }
  const { votes, attendance, quotas, preferences, deadlines, dossiers, told } = provisionsOf(pack, {
    award: award.code,
    subject: award.subjects[0]!,
    overlay,
  });
  return {
    votes: votes.map(sentenceView),
    attendance: attendance.map(sentenceView),
    told: told.map(sentenceView),
    quotas: quotas.map(sentenceView),
    preferences: preferences.map(sentenceView),
    deadlines: deadlines.map(sentenceView),
    dossiers: dossiers.map((dossier) => ({
      ...sentenceView({ ...dossier, says: dossier.sets ?? "" }),
      papers: dossier.papers,
    })),
  };
}

const sentenceView = (entry: {
  readonly says: string;
  readonly cite: string;
  readonly checked?: SentenceView["checked"] | undefined;
  readonly note?: string | undefined;
}): SentenceView => ({
  says: entry.says,
  source: sourceView(entry.cite, ""),
  checked: entry.checked ?? "unknown",
  note: entry.note ?? "",
});
