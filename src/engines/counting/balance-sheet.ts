import { type BrokenEquation, brokenEquations, type Counted } from "./balance.ts";
import { type Channel, type Count, total } from "./count.ts";

/** A number of an equation with the figure it counts. */
export interface Term {
  readonly figure: string;
  readonly value: number;
}

/** One equation of the count with its numbers: left equals the sum of right, or is at most that. */
export interface Equation {
  readonly code: BrokenEquation["code"];
  readonly channel: Channel | null;
  readonly nominee: string | null;
  readonly left: Term;
  readonly relation: "is" | "at-most";
  readonly right: readonly Term[];
  readonly holds: boolean;
}

/**
 * Every equation that the count must satisfy, held or broken, in the order tellers check them. One whose figures are not
 * all entered is left out: it is neither. Whether one holds is what `brokenEquations` says of it, so that the two can
 * never disagree.
 *
 * @source docs/counting.md §4
 */
export function balanceSheet(counted: Counted): Equation[] {
  const broken = brokenEquations(counted);
  const holds = ({ code, channel, nominee }: Omit<Equation, "holds">): boolean =>
    !broken.some(
      (one) =>
        one.code === code &&
        (!("channel" in one) || one.channel === channel) &&
        (!("nominee" in one) || one.nominee === nominee),
    );
  const all = [
    ...counted.counts.flatMap((count) => [...ofPapers(count), ...ofLines(counted, count)]),
    ...ofElectorate(counted),
  ];
  return all.map((equation) => ({ ...equation, holds: holds(equation) }));
}

type Unjudged = Omit<Equation, "holds">;

/** The figure as a term; undefined while it is not entered. */
function termsOf(figures: Readonly<Record<string, number | undefined>>): Term[] | undefined {
  const terms = Object.entries(figures);
  if (terms.some(([, value]) => value === undefined)) return undefined;
  return terms.map(([figure, value]) => ({ figure, value: value! }));
}

function equation(
  at: Pick<Equation, "code" | "channel" | "nominee">,
  left: Readonly<Record<string, number | undefined>>,
  right: Readonly<Record<string, number | undefined>>,
  relation: Equation["relation"] = "is",
): Unjudged[] {
  const [one] = termsOf(left) ?? [];
  const others = termsOf(right);
  return one && others ? [{ ...at, left: one, relation, right: others }] : [];
}

function ofPapers({ channel, issued, returned, notReturned, valid, invalid, blank }: Count): Unjudged[] {
  const at = { channel, nominee: null };
  const out =
    notReturned === undefined
      ? equation({ code: "returned-over-issued", ...at }, { returned }, { issued }, "at-most")
      : equation({ code: "issued-is-returned-and-not-returned", ...at }, { issued }, { returned, notReturned });
  return [
    ...out,
    ...equation({ code: "returned-is-valid-invalid-and-blank", ...at }, { returned }, { valid, invalid, blank }),
  ];
}

function ofLines({ rule: { asks }, nominees }: Counted, { channel, valid, lines }: Count): Unjudged[] {
  const known = lines.filter(({ nominee }) => nominees.includes(nominee));
  if (asks.kind !== "choose")
    return known.flatMap(({ nominee, agree, disagree, noMark }) =>
      equation({ code: "line-is-valid", channel, nominee }, { valid }, { agree, disagree, noMark }),
    );
  const marks = known.every(({ agree }) => agree !== undefined)
    ? known.reduce((sum, { agree }) => sum + (agree ?? 0), 0)
    : undefined;
  return [
    ...known.flatMap(({ nominee, agree }) =>
      equation({ code: "line-over-valid", channel, nominee }, { agree }, { valid }, "at-most"),
    ),
    ...equation(
      { code: "marks-within-choice", channel, nominee: null },
      { marks },
      { mostMarks: valid === undefined ? undefined : valid * asks.atMost },
      "at-most",
    ),
  ];
}

const ofElectorate = ({ electorate: { entitledVoters }, counts }: Counted): Unjudged[] =>
  equation(
    { code: "issued-over-entitled", channel: null, nominee: null },
    { issued: total(counts, "issued") },
    { entitledVoters },
    "at-most",
  );
