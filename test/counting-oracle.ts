import { strict as assert } from "node:assert";
import {
  decide,
  type Base,
  type Comparator,
  type Fraction,
  sumOf,
  type Vote,
  type VotingRule,
} from "../src/engines/counting/index.ts";
import { flagRule } from "./counting-fixture.ts";

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
      const plain: Examined = { rule: { ...flagRule, quota: { kind: "unlimited" }, base, ...choice }, counted, needed };
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

/**
 * Holds the engine's sum against the oracle for every composition up to `largest` voters under every rule.
 *
 * @returns compositions examined, so that a loop that never ran cannot pass
 */
export function examineSums(largest: number): number {
  const rules = everyRule(largest);
  let examined = 0;
  for (let voters = 0; voters <= largest; voters++)
    for (const composition of compositions(voters)) {
      const facts = voteOf(composition);
      for (const one of rules) examineSum(composition, facts, one);
      examined++;
    }
  return examined;
}

function examineSum(composition: Composition, facts: Omit<Vote, "rule">, { rule, counted, needed }: Examined): void {
  const base = baseOf(composition, counted);
  const sum = sumOf({ ...facts, rule }, facts.nominees[0]!);
  const same = sum?.base === base && sum.needed === needed[base] && sum.reached === composition.yes >= needed[base]!;
  if (!same) assert.fail(JSON.stringify({ composition, rule, base, needed: needed[base], sum }));
}

/** The same for the whole verdict: honoured or not, through the engine's front door. */
export function examineVerdicts(largest: number): number {
  const rules = everyRule(largest);
  let examined = 0;
  for (let voters = 0; voters <= largest; voters++)
    for (const composition of compositions(voters)) {
      for (const { rule, counted, needed } of rules) {
        const { state, nominees } = decide({ ...voteOf(composition), rule });
        const reached = composition.yes >= needed[baseOf(composition, counted)]!;
        assert.equal(state, "decided");
        if (nominees[0]?.outcome !== (reached ? "honoured" : "not-honoured"))
          assert.fail(JSON.stringify({ composition, rule, nominees }));
      }
      examined++;
    }
  return examined;
}

function baseOf(composition: Composition, counted: Examined["counted"]): number {
  let base = 0;
  for (const kind of counted) base += composition[kind];
  return base;
}
