import type { SubjectKind } from "./catalogue/index.ts";
import { withInstrument } from "./citation.ts";
import { type Condition, type Leaf, leavesOf, mapLeaves, partsOf } from "./condition.ts";
import type { Rule } from "./judge.ts";
import { disciplineEnd, type Kind, type Route } from "./kinds.ts";
import type { Pack } from "./law.ts";
import type { OverlayFile } from "./overlay.ts";
import { type Parameter, parametersIn, type Standard, type StandardFile, settle } from "./standard.ts";
import type { Assumption } from "./trace.ts";

/** One rule for each way in which the open parameters may be settled; most standards have one. */
export interface Readings {
  readonly rules: readonly [Rule, ...Rule[]];
  readonly open: readonly Assumption[];
}

/** The standard of an award in a pack, and the overlay's own where the law leaves it to ministries and provinces. */
export function standardIn(
  pack: Pack,
  { award, subject, overlay }: { award: string; subject: SubjectKind; overlay?: OverlayFile | undefined },
): { title: Pick<StandardFile, "award" | "instrument" | "checked" | "title">; standard: Standard } | undefined {
  const national = pack.standards
    .map(({ content }) => content)
    .find((each) => each.award === award && each.standards.some((one) => one.for === subject));
  const standard = national?.standards.find((each) => each.for === subject);
  if (national === undefined || standard === undefined) return undefined;
  const own = overlay?.define.find((each) => each.award === award)?.standards.find((each) => each.for === subject);
  if (overlay === undefined || own === undefined) return { title: national, standard };
  return { title: { ...national, instrument: overlay.instrument, checked: overlay.checked }, standard: own };
}

/**
 * Makes a standard ready to judge: general conditions and additions joined, parameters settled.
 * A `bare` standard is taken without the general conditions: they are asked once, for the award that is judged.
 */
export function readingsOf(pack: Pack, asked: Asked): Readings | undefined {
  const made = readings.get(pack) ?? new Map<string, Readings | undefined>();
  readings.set(pack, made);
  const key = [asked.award, asked.subject, asked.overlay?.id ?? "", asked.bare === true].join("|");
  if (!made.has(key)) made.set(key, makeReadings(pack, asked));
  return made.get(key);
}

interface Asked {
  readonly award: string;
  readonly subject: SubjectKind;
  readonly overlay?: OverlayFile | undefined;
  readonly bare?: boolean | undefined;
}

/** Made once for each pack, award and subject: packs do not change while the program runs. */
const readings = new WeakMap<Pack, Map<string, Readings | undefined>>();

function makeReadings(pack: Pack, asked: Asked): Readings | undefined {
  const found = standardIn(pack, asked);
  if (found === undefined) return undefined;
  const { title, standard } = found;
  const { overlay, award, subject } = asked;
  const general = pack.general.map(({ content }) => content);
  const every =
    asked.bare === true
      ? []
      : general.flatMap(({ every: all, checked, instrument }) =>
          all
            .filter((each) => each.for.includes(subject))
            .filter(({ when }) => !(standard.manyBodies && asksForItself(when)))
            .map(({ when }) => stamped(when, { checked, instrument, award })),
        );
  const added = (overlay?.add ?? [])
    .filter((each) => each.award === award && each.for === subject)
    .map(({ when }) => stamped(when, { checked: overlay!.checked, instrument: overlay!.instrument, award }));
  const current = currentOf(standard.when, { checked: title.checked, cite: standard.cite });
  const joined = [...added, ...every, ...current];
  const when: Condition = joined.length === 0 ? standard.when : { all: [...conjuncts(standard.when), ...joined] };
  const worlds = worldsOf(when, standard.params, overlay, asked);
  const rules = worlds.numbers.map(
    (numbers): Rule => ({
      award,
      standard: `${award}#${subject}`,
      pack: overlay === undefined ? pack.id : `${pack.id}+${overlay.id}`,
      instrument: title.instrument,
      checked: title.checked,
      basis: standard.basis,
      when: settle(when, numbers),
      restart: general.flatMap(({ restart }) => restart?.after ?? []).map(endOf),
      restartCite: general.flatMap(({ restart, instrument }) =>
        restart ? withInstrument(restart.cite, instrument) : [],
      )[0],
    }),
  );
  return { rules: rules as [Rule, ...Rule[]], open: worlds.open };
}

/** Counting begins anew where a discipline ends, not with the year it was in. */
const endOf = (kind: Kind): Kind => (kind === "discipline" ? disciplineEnd : kind);

/**
 * What years in a row ask of the years between the one judged and the day: one leaf for each kind of commendation that a
 * run belongs to, since a run of another kind asks nothing.
 */
function currentOf(when: Condition, { checked, cite }: { checked: Rule["checked"]; cite: string }): Leaf[] {
  const runs = Map.groupBy(runsIn(when, undefined), ({ route }) => route);
  return [...runs].map(([route, found], place): Leaf => {
    const of = [...new Set(found.flatMap(({ leaf }) => leaf.of))];
    const basis = [...new Set(found.flatMap(({ leaf }) => leaf.basis))];
    const state = found[0]?.leaf.checked ?? checked;
    return {
      ...{ op: "current", of, basis, cite, id: `đến ngày trình${place === 0 ? "" : ` ${place + 1}`}` },
      says: "Chuỗi năm còn liền đến lúc trình: các năm sau năm xét, trước năm trình đều giữ được",
      // Of a rule that nobody could read the rest is pending already.
      checked: state === "unknown" ? "recalled" : state,
      ...(route === undefined ? {} : { route }),
    };
  });
}

type Run = Extract<Leaf, { op: "streak" }>;

function runsIn(condition: Condition, above: Route | undefined): { leaf: Run; route: Route | undefined }[] {
  const route = condition.route ?? above;
  const parts = partsOf(condition);
  if (parts !== undefined) return parts.flatMap((part) => runsIn(part, route));
  const leaf = condition as Leaf;
  return leaf.op === "streak" ? [{ leaf, route }] : [];
}

/** The parts of a bare `all`; a tree that says or cites something stays one. */
const conjuncts = (when: Condition): readonly Condition[] =>
  "all" in when && when.cite === undefined && when.says === undefined && when.route === undefined ? when.all : [when];

/** Whether a general condition looks at earlier records of the award that is judged. */
const asksForItself = (when: Condition): boolean =>
  leavesOf(when).some((leaf) => "of" in leaf && leaf.of.includes("self"));

/** A condition from another file carries that file's instrument and state of checking with it. */
function stamped(
  when: Condition,
  { checked, instrument, award }: { checked: Rule["checked"]; instrument: string; award: string },
): Condition {
  return mapLeaves(when, (leaf): Leaf => {
    const cite = withInstrument(leaf.cite, instrument);
    const own = "of" in leaf ? { of: leaf.of.map((kind) => (kind === "self" ? award : kind)) } : {};
    return { ...leaf, ...own, id: leaf.id ?? leaf.cite, cite, checked: leaf.checked ?? checked } as Leaf;
  });
}

/** Every way to settle the parameters: one when all have a value, more when a choice is open. */
function worldsOf(
  when: Condition,
  params: Readonly<Record<string, Parameter>>,
  overlay: OverlayFile | undefined,
  { award, subject }: { award: string; subject: SubjectKind },
): { numbers: Map<string, number>[]; open: Assumption[] } {
  let numbers = [new Map<string, number>()];
  const open: Assumption[] = [];
  for (const name of parametersIn(when)) {
    const param = params[name];
    const set = overlay?.set.find((each) => each.award === award && each.for === subject && each.param === name)?.value;
    const value = set ?? param?.value ?? undefined;
    const choices = value === undefined ? (param?.choices ?? []) : [value];
    if (value === undefined) open.push({ code: "parameter-open", name, says: param?.says ?? "", choices });
    numbers = numbers.flatMap((before) => choices.map((choice) => new Map(before).set(name, choice)));
  }
  return { numbers, open };
}
