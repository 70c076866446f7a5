import { assert } from "../../basics/assert.ts";
import { type Condition, type Leaf, leavesOf } from "./condition.ts";
import { type Grade, isGrade, type Kind, type Year } from "./kinds.ts";
import type { Service } from "./facts.ts";
import type { Subject } from "./subject.ts";
import type { Assumption, Trace } from "./trace.ts";

/** When a subject could first be eligible, supposing that the coming years bring what the law counts. */
export interface Forecast {
  readonly year: Year;
  readonly trace: Trace;
  readonly assumption: Extract<Assumption, { code: "future-years" }>;
}

/**
 * Looks for the first coming year whose verdict is no longer "unmet" or "missing".
 *
 * Supposed are the yearly grades and awards that streaks, chains and counts ask for, and that a service already begun
 * goes on; what people must confirm stays open, so the verdict found may be "pending".
 *
 * @param judgeAt judges a subject up to a year, by the rule asked about
 * @returns undefined when no year within the horizon helps
 */
export function forecast(
  when: Condition,
  { subject, year, horizon }: { subject: Subject; year: Year; horizon: number },
  judgeAt: (subject: Subject, year: Year) => Trace,
): Forecast | undefined {
  assert(Number.isInteger(horizon) && horizon >= 0 && horizon <= 40, `horizon: ${horizon}`);
  const kinds = favourableKinds(when);
  const service = begunServices(when, subject);
  for (let ahead = 0; ahead <= horizon; ahead += 1) {
    const trace = judgeAt(withFutureYears(subject, { kinds, service }, year, ahead), year + ahead);
    if (trace.verdict === "met" || trace.verdict === "pending") {
      return {
        year: year + ahead,
        trace,
        assumption: { code: "future-years", from: Math.min(year + 1, year + ahead), to: year + ahead, kinds, service },
      };
    }
  }
  return undefined;
}

/** What may happen every year and helps: of several kinds that serve equally the last, which is the best grade. */
function favourableKinds(when: Condition): Kind[] {
  const counting = leavesOf(when).filter((leaf): leaf is Extract<Leaf, { op: "streak" | "chain" | "count" }> =>
    ["streak", "chain", "count"].includes(leaf.op),
  );
  const kinds = counting.flatMap(({ of }) => of);
  const best = (["grade", "party"] as const).flatMap((register) => {
    const grades = kinds.filter((kind) => kind.startsWith(`${register}:`));
    return grades.includes(`${register}:excellent`) ? [`${register}:excellent`] : grades.slice(0, 1);
  });
  return [...new Set([...best, ...kinds.filter((kind) => !isGrade(kind))])];
}

/** Services the rule asks about and the subject has begun: they grow with every year. */
function begunServices(when: Condition, subject: Subject): Service[] {
  const asked = new Set(leavesOf(when).flatMap((leaf) => (leaf.op === "serve" ? [leaf.what] : [])));
  return subject.service.flatMap(({ what, months }) => (months > 0 && asked.has(what) ? [what] : []));
}

interface Supposed {
  readonly kinds: readonly Kind[];
  readonly service: readonly Service[];
}

function withFutureYears(subject: Subject, { kinds, service }: Supposed, year: Year, ahead: number): Subject {
  const years = Array.from({ length: ahead }, (_, index) => year + 1 + index);
  const gradesOf = (register: "grade" | "party") => {
    const grade = kinds.find((kind) => kind.startsWith(`${register}:`))?.split(":")[1] as Grade | undefined;
    return grade === undefined ? [] : years.map((each) => ({ year: each, grade }));
  };
  const extended = (known: { from: Year | "beginning"; to: Year } | undefined) =>
    known === undefined ? undefined : { ...known, to: Math.max(known.to, year + ahead) };
  return {
    ...subject,
    grades: [...subject.grades.filter((each) => each.year <= year), ...gradesOf("grade")],
    partyGrades: [...subject.partyGrades.filter((each) => each.year <= year), ...gradesOf("party")],
    awards: [
      ...subject.awards,
      ...kinds
        .filter((kind) => !isGrade(kind))
        .flatMap((award) =>
          years.map((each) => ({
            id: `${award} ${each}`,
            award,
            period: { from: each, to: each },
            decision: { day: `${each}-12-31`, defencePolice: true },
            basis: "merit" as const,
            source: "decision" as const,
            verified: true,
          })),
        ),
    ],
    service: subject.service.map((each) =>
      service.includes(each.what) ? { ...each, months: each.months + 12 * ahead } : each,
    ),
    known: {
      ...subject.known,
      awards: extended(subject.known.awards),
      grades: extended(subject.known.grades),
      partyGrades: extended(subject.known.partyGrades),
      discipline: extended(subject.known.discipline),
      leads: extended(subject.known.leads),
      ...(subject.known.suspensionsTo === undefined ? {} : { suspensionsTo: `${year + ahead + 1}-12-31` }),
    },
  };
}
