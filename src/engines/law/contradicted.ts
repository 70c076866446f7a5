import type { Day } from "../../basics/instant.ts";
import { reaches } from "./operators/attest.ts";
import type { Impossible } from "./impossible.ts";
import type { Year } from "./kinds.ts";
import type { Subject } from "./subject.ts";
import { yearOnDay } from "./year-on-day.ts";

/** Registers that tell some of what people confirm. */
export type Register = "targets" | "partyGrades" | "discipline";

interface Contradiction {
  readonly register: Register;
  readonly saysNo: (subject: Subject, of: { readonly year: Year; readonly submitted: Day | undefined }) => boolean;
}

/** A target that was not met was not exceeded either; where all were met, people say whether enough were exceeded. */
const targetsFellShort: Contradiction = {
  register: "targets",
  saysNo: ({ targets }, { year }) =>
    targets.some(({ year: of, set, met = set, exceeded }) => of === year && (met < set || exceeded === 0)),
};

/** Nothing was found in the years before the day of submission: a discipline that began within them was. */
const disciplinedWithin = (years: number): Contradiction => ({
  register: "discipline",
  saysNo: ({ discipline }, { submitted }) =>
    submitted !== undefined &&
    discipline.some(
      ({ from }) => `${Number(submitted.slice(0, 4)) - years}${submitted.slice(4)}` < from && from <= submitted,
    ),
});

/** The look-back windows of the police, by the fact that names them. */
const lookBack = /^no-adverse-findings-(\d{1,2})-years?$/;

/** What is confirmed of more than a register tells, by the fact: the register may say no, and never yes. */
const disproved: { readonly [fact: string]: Contradiction | undefined } = {
  "exceeded-targets": targetsFellShort,
  "excellent-beyond-targets": targetsFellShort,
  "party-organisations-excellent": {
    register: "partyGrades",
    saysNo: ({ partyGrades }, { year }) =>
      partyGrades.some(({ year: of, grade }) => of === year && grade !== "excellent"),
  },
};

interface Asked {
  readonly submitted: Day;
  readonly year?: Year | undefined;
}

/** Confirmations that stand although a register of the same year says the opposite; a refusal by a body as high settles it. */
export function contradictedByRegister(subject: Subject, asked: Asked | undefined): Impossible[] {
  return contradicted(subject, asked).map(({ at, ...rest }) => ({
    code: "register-contradicts",
    path: `attestations[${at}]`,
    ...rest,
  }));
}

/** The subject without them, for lists of many: there such a confirmation waits, and the subject's own verdict tells why. */
export function withoutContradicted(subject: Subject, asked: Asked): Subject {
  const places = new Set(contradicted(subject, asked).map(({ at }) => at));
  if (places.size === 0) return subject;
  return { ...subject, attestations: subject.attestations.filter((_, at) => !places.has(at)) };
}

interface Contradicted {
  readonly at: number;
  readonly fact: string;
  readonly register: Register;
  readonly year: Year;
}

function contradicted(subject: Subject, asked: Asked | undefined): Contradicted[] {
  const judged = asked === undefined ? undefined : (asked.year ?? yearOnDay(subject, asked.submitted));
  return subject.attestations.flatMap(({ fact, year = judged, by, holds }, at) => {
    const years = lookBack.exec(fact)?.[1];
    // A window ends on the day of submission: what was confirmed for another year looked at other years.
    const against =
      years === undefined ? disproved[fact] : year === judged ? disciplinedWithin(Number(years)) : undefined;
    if (
      !holds ||
      against === undefined ||
      year === undefined ||
      !against.saysNo(subject, { year, submitted: asked?.submitted })
    )
      return [];
    const refused = subject.attestations.some(
      (other) => !other.holds && other.fact === fact && (other.year ?? judged) === year && reaches(other.by, by),
    );
    return refused ? [] : [{ at, fact, register: against.register, year }];
  });
}
