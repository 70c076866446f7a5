import type { Base, Comparator, Fraction, Vote, VotingRule } from "../src/engines/counting/index.ts";

/** How a whole electorate behaved on one nominee. The absent were issued no ballot. */
export interface Composition {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly invalid: number;
  readonly absent: number;
}

/** Every composition of exactly `voters` people. */
export function* compositions(voters: number): Generator<Composition> {
  for (let yes = 0; yes <= voters; yes++)
    for (let no = 0; yes + no <= voters; no++)
      for (let blank = 0; yes + no + blank <= voters; blank++)
        for (let invalid = 0; yes + no + blank + invalid <= voters; invalid++)
          yield { yes, no, blank, invalid, absent: voters - yes - no - blank - invalid };
}

const everybody = ["yes", "no", "blank", "invalid", "absent"] as const;
const inTheRoom = ["yes", "no", "blank", "invalid"] as const;

/** Whom each base counts, written out by hand: the oracle shares no code with the engine. */
const countedBy: Record<Base, readonly (keyof Composition)[]> = {
  "cluster-units": everybody,
  "council-members": everybody,
  "entitled-voters": everybody,
  "units-present": inTheRoom,
  "ballots-issued": inTheRoom,
  "ballots-returned": inTheRoom,
  "valid-ballots": ["yes", "no"],
};

export const thresholds: readonly { readonly threshold: Fraction; readonly comparator: Comparator }[] = [
  { threshold: { numerator: 1, denominator: 2 }, comparator: "more-than" },
  { threshold: { numerator: 1, denominator: 2 }, comparator: "at-least" },
  { threshold: { numerator: 2, denominator: 3 }, comparator: "at-least" },
  { threshold: { numerator: 3, denominator: 4 }, comparator: "at-least" },
  { threshold: { numerator: 80, denominator: 100 }, comparator: "at-least" },
  { threshold: { numerator: 90, denominator: 100 }, comparator: "at-least" },
  { threshold: { numerator: 1, denominator: 1 }, comparator: "at-least" },
];

/** A rule, and for it whom its base counts and how many of those must agree. */
export interface Examined {
  readonly rule: VotingRule;
  readonly counted: readonly (keyof Composition)[];
  /** Indexed by the size of the base. */
  readonly needed: readonly number[];
}

/** Every base under every threshold, blank ballots read both ways where the base notices. */
export function everyRule(largest: number): Examined[] {
  const bases = Object.entries(countedBy) as [Base, readonly (keyof Composition)[]][];
  return thresholds.flatMap((choice) =>
    bases.flatMap(([base, counted]) => {
      const needed = neededByWalking(choice, largest);
      const plain: Examined = { rule: { ...ruleOf(base), ...choice }, counted, needed };
      if (base !== "valid-ballots") return [plain];
      return [plain, { rule: { ...plain.rule, blank: "abstention" }, counted: [...counted, "blank"], needed }];
    }),
  );
}

/** Agreement among `size` voters by adding one voter at a time until the share is reached; never divides. */
function neededByWalking({ threshold, comparator }: (typeof thresholds)[number], largest: number): number[] {
  return Array.from({ length: largest + 1 }, (_, size) => {
    let asked = 0;
    for (let voter = 0; voter < size; voter++) asked += threshold.numerator;
    let votes = 1;
    for (let given = threshold.denominator; given < asked || (given === asked && comparator === "more-than"); votes++)
      given += threshold.denominator;
    return votes;
  });
}

function ruleOf(base: Base): Omit<VotingRule, "threshold" | "comparator"> {
  return {
    base,
    voter: base === "council-members" ? "council-member" : "unit",
    secrecy: "secret",
    asks: { kind: "approve-each" },
    quota: { kind: "unlimited" },
    ties: [],
    rounds: { max: 1, again: "top-two", then: "unfilled" },
    blank: "invalid",
    selfVote: "allowed",
    quorum: null,
    absent: "loses-vote",
  };
}

/** The composition as tellers would report it. */
export function voteOf({ yes, no, blank, invalid, absent }: Composition): Omit<Vote, "rule"> {
  const present = yes + no + blank + invalid;
  const all = present + absent;
  return {
    electorate: {
      clusterUnits: all,
      councilMembers: all,
      entitledVoters: all,
      unitsPresent: present,
      votersPresent: present,
    },
    counts: [
      {
        channel: "paper",
        issued: present,
        returned: present,
        valid: yes + no,
        invalid,
        blank,
        lines: [{ nominee: "unit", agree: yes, disagree: no, noMark: 0 }],
      },
    ],
    nominees: [{ nominee: "unit", ownVotes: 0, facts: {} }],
    quotaFacts: {},
    placesFilled: 0,
    round: 1,
  };
}
