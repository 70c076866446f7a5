import type { Day } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { SubjectKind } from "./catalogue/index.ts";
import { withInstrument } from "./citation.ts";
import { hasRoad } from "./condition.ts";
import { choosePack, type DossierDays, type PackRefusal } from "./choose-pack.ts";
import { type Forecast, forecast } from "./forecast.ts";
import { type Impossible, impossibleIn } from "./impossible.ts";
import { type Case, judgeRule, type Rule } from "./judge.ts";
import type { Route, Year } from "./kinds.ts";
import type { Law, LeftOut, Pack } from "./law.ts";
import type { OverlayFile } from "./overlay.ts";
import { roadNamed, roadSays, roadsOf } from "./road.ts";
import { type Readings, readingsOf } from "./rules.ts";
import type { Subject } from "./subject.ts";
import type { Trace } from "./trace.ts";
import type { Value } from "./value.ts";
import { yearOnDay } from "./year-on-day.ts";

/** A question to the law: may this subject have this award, by the dossier of these days. */
export interface Question extends DossierDays {
  readonly award: string;
  readonly subject: Subject;
  /** Last year of achievement; by default it follows from the day of submission. */
  readonly year?: Year | undefined;
  readonly basis?: Route | "any" | undefined;
  /** The point of the law that the dossier claims: "Đ73.1.b", or "điểm b khoản 1 Điều 73". */
  readonly road?: string | undefined;
  /** Points claimed by law: that of the law of the day counts, where no road is named. */
  readonly claims?: readonly Claim[] | undefined;
  /** Id of the regulation of a ministry or province that applies. */
  readonly overlay?: string | undefined;
}

/** The point that a dossier claims of the standards of one instrument. */
export interface Claim {
  readonly instrument: string;
  readonly road: string;
}

export type JudgeRefusal =
  | PackRefusal
  | { readonly code: "impossible-facts"; readonly facts: readonly Impossible[] }
  | { readonly code: "unknown-award"; readonly award: string }
  | OverlayRefusal
  | { readonly code: "no-such-road"; readonly road: string; readonly roads: readonly string[] }
  | { readonly code: "no-standard"; readonly award: string; readonly subject: SubjectKind; readonly pack: string };

type OverlayRefusal = {
  readonly code: "unknown-overlay";
  readonly overlay: string;
  readonly pack: string;
  /** Its last day, of a regulation that had ended before the day of submission. */
  readonly ended?: Day;
  /** The set of the office that has it, where that was left out for a mistake. */
  readonly leftOut?: LeftOut;
};

/** Judges a case by the law of its date. A refusal to judge never stops a vote or a nomination: it is shown beside it. */
export function judge(law: Law, question: Question): Result<Trace, JudgeRefusal> {
  const { award, subject } = question;
  if (law.catalogue.find(award) === undefined) return refuse({ code: "unknown-award", award });
  const facts = impossibleIn(law, subject, question);
  if (facts.length > 0) return refuse({ code: "impossible-facts", facts });
  const chosen = choosePack(law.packs, question);
  if (!chosen.ok) return chosen;
  const { pack, instead, mayBeMoreFavourable, assumptions } = chosen.value;
  const laid = laidOver(law, pack, question);
  if (!laid.ok) return laid;
  const overlay = laid.value;
  const [rule] = readingsOf(pack, { award, subject: subject.kind, overlay })?.rules ?? [];
  if (rule === undefined) return refuse({ code: "no-standard", award, subject: subject.kind, pack: pack.id });
  const roads = roadsOf(rule.when);
  const claimed = question.road ?? claimOf(rule.instrument, question);
  const road = claimed === undefined ? undefined : roadNamed(roads, rule.instrument, claimed);
  if (claimed !== undefined && road === undefined) return refuse({ code: "no-such-road", road: claimed, roads });
  const asked = {
    award,
    subject,
    year: question.year ?? yearOnDay(subject, question.submitted),
    day: question.submitted,
    basis: basisAsked(pack, { award, subject, basis: question.basis, overlay }),
    road,
    overlay,
  };
  const trace = judgeIn(law, pack, asked)!;
  const verdicts = instead.map((other) =>
    other.status === "complete"
      ? judgeIn(law, other, asIn(other, asked, { claims: question.claims, instrument: rule.instrument }))?.verdict
      : undefined,
  );
  const verdict = settled(trace.verdict, verdicts, mayBeMoreFavourable);
  return ok({ ...trace, verdict, assumptions: [...assumptions, ...trace.assumptions] });
}

const claimOf = (instrument: string, { claims }: Pick<Question, "claims">): string | undefined =>
  claims?.find((each) => each.instrument === instrument)?.road;

/** The same case in another pack: no regulation is laid over it, and a point of one law is none of another. */
function asIn(
  other: Pack,
  asked: Case & { readonly award: string },
  { claims, instrument }: Pick<Question, "claims"> & Pick<Rule, "instrument">,
): Case & { readonly award: string; readonly overlay: undefined } {
  const bare = { ...asked, overlay: undefined };
  const there = roadsIn(other, bare);
  const own = asked.road && withInstrument(asked.road, instrument);
  const claimed = there && (claimOf(there.instrument, { claims }) ?? own);
  return { ...bare, road: claimed && roadNamed(there.roads, there.instrument, claimed) };
}

/** Points of a standard that a dossier may claim, and the instrument that they are of. */
export interface Roads {
  readonly instrument: string;
  readonly roads: readonly string[];
  /** What a point asks, in the words of its conditions. */
  readonly saysOf: (road: string) => string;
}

/** The points that a dossier may claim; undefined where there is no standard. */
export function roadsIn(
  pack: Pack,
  { award, subject, overlay }: { award: string; subject: Pick<Subject, "kind">; overlay?: OverlayFile | undefined },
): Roads | undefined {
  const [rule] = readingsOf(pack, { award, subject: subject.kind, overlay })?.rules ?? [];
  return (
    rule && {
      instrument: rule.instrument,
      roads: roadsOf(rule.when),
      saysOf: (road) => roadSays(rule.when, road),
    }
  );
}

/** A verdict waits where another text may apply that says otherwise, or that nobody could read. */
function settled(verdict: Value, instead: readonly (Value | undefined)[], mayBeMoreFavourable: boolean): Value {
  if (verdict !== "met" && verdict !== "unmet") return verdict;
  if (instead.every((other) => other === verdict))
    return verdict === "unmet" && mayBeMoreFavourable ? "pending" : verdict;
  return instead.includes("missing") ? "missing" : "pending";
}

/**
 * The kind of commendation asked for. A dossier that names none is for that of the standard – or, of somebody from
 * abroad, for khen thưởng đối ngoại where the standard has such a road.
 *
 * @source Law 06/2022/QH15 Đ8.6: commending foreigners and Vietnamese abroad is that kind
 */
function basisAsked(
  pack: Pack,
  {
    award,
    subject,
    basis,
    overlay,
  }: Pick<Question, "award" | "subject" | "basis"> & { overlay: OverlayFile | undefined },
): Question["basis"] {
  const fromAbroad = (["overseas", "foreign", "head-of-state"] as const).some(
    (trait) => subject.traits[trait] === true,
  );
  if (basis !== undefined || !fromAbroad) return basis;
  const [rule] = readingsOf(pack, { award, subject: subject.kind, overlay })?.rules ?? [];
  return rule !== undefined && hasRoad(rule.when, "external") ? "external" : undefined;
}

/** Judges by a pack already chosen; undefined when the pack has no standard of the award for this kind of subject. */
export function judgeIn(
  law: Law,
  pack: Pack,
  { award, overlay, bare, ...asked }: Case & { award: string; overlay?: OverlayFile | undefined; bare?: boolean },
): Trace | undefined {
  const readings = readingsOf(pack, { award, subject: asked.subject.kind, overlay, bare });
  if (readings === undefined) return undefined;
  return judgeReadings(law, readings, asked, (other) =>
    judgeIn(law, pack, { ...asked, road: undefined, award: other, overlay, bare: true }),
  );
}

/** Where a choice is open, a verdict stands only if every way to settle it gives the same. */
export function judgeReadings(
  law: Law,
  { rules, open }: Readings,
  asked: Case,
  standardOf: (award: string) => Trace | undefined,
): Trace {
  const reach = (award: string): Trace => {
    const trace = standardOf(award);
    if (trace === undefined) throw new Error(`impossible state: no standard of ${award} in the pack`);
    return trace;
  };
  const traces = rules.map((rule) => judgeRule(rule, asked, law.catalogue, reach));
  const first = traces[0]!;
  const verdicts = traces.map(({ verdict }) => verdict);
  if (verdicts.every((verdict) => verdict === first.verdict)) return first;
  const verdict: Value = verdicts.includes("missing") ? "missing" : "pending";
  return { ...first, verdict, assumptions: [...first.assumptions, ...open] };
}

/**
 * When the subject of a question could first be eligible, by the law of the question's date and supposing that it stays.
 *
 * @param horizon years to look ahead, at most 40
 * @returns undefined when no year within the horizon helps, however good
 */
export function forecastCase(
  law: Law,
  question: Question & { horizon: number },
): Result<Forecast | undefined, JudgeRefusal> {
  const { award, subject, submitted, horizon } = question;
  const now = judge(law, question);
  if (!now.ok) return now;
  const pack = law.packs.find(({ id }) => id === now.value.pack.split("+")[0])!;
  const overlay = question.overlay === undefined ? undefined : overlayIn(law, pack, question.overlay, submitted);
  const { when } = readingsOf(pack, { award, subject: subject.kind, overlay })!.rules[0];
  const { basis, road } = now.value;
  return ok(
    forecast(when, { subject, year: now.value.year, horizon }, (future, year) => {
      const day = year === now.value.year ? submitted : `${year + 1}${submitted.slice(4)}`;
      return judgeIn(law, pack, { award, subject: future, year, day, basis, road, overlay })!;
    }),
  );
}

/** A regulation that may be laid over a pack on a day. */
export const overlayIn = (law: Law, pack: Pack, id: string, day: Day): OverlayFile | undefined =>
  law.overlays
    .map(({ content }) => content)
    .find(
      (each) =>
        each.id === id && each.extends.includes(pack.id) && each.from <= day && (each.to === null || day <= each.to),
    );

/** The regulation asked for, as it may be laid over a pack on the day of submission; none where none is asked for. */
export function laidOver(
  law: Law,
  pack: Pack,
  { overlay: id, submitted }: Pick<Question, "overlay" | "submitted">,
): Result<OverlayFile | undefined, OverlayRefusal> {
  if (id === undefined) return ok(undefined);
  const found = overlayIn(law, pack, id, submitted);
  if (found !== undefined) return ok(found);
  const ended = law.overlays.find(({ content }) => content.id === id)?.content.to;
  const over = typeof ended === "string" && ended < submitted;
  const leftOut = law.leftOut?.find(({ ids }) => ids.includes(id));
  const why = over ? { ended } : leftOut && { leftOut };
  return refuse({ code: "unknown-overlay", overlay: id, pack: pack.id, ...why });
}
