import fc from "fast-check";
import type { HomomorphicQuestion } from "../../../src/engines/ballot/index.ts";
import type { TrusteePlan, Vote } from "./election.ts";

/** Everything that is drawn for one random election. */
export interface RandomElection {
  readonly questions: HomomorphicQuestion[];
  readonly weights: bigint[];
  readonly plan: TrusteePlan;
  /** In casting order; a voter may come again, and the last counts. */
  readonly votes: Vote[];
  /** Trustees who decrypt, in the order in which they do. */
  readonly owners: number[];
}

const text = fc.constantFrom("Cụm số 1", 'Đơn vị "A" \\ B', "Ưu tú/Xuất sắc", "Đồng ý", "a\u007fb", "Bằng khen 🏅");

const question: fc.Arbitrary<HomomorphicQuestion> = fc
  .record({ answers: fc.array(text, { minLength: 1, maxLength: 5 }), blank: fc.boolean(), question: text })
  .chain(({ answers, blank, question: words }) =>
    fc.tuple(fc.nat(answers.length), fc.nat(answers.length)).map(([one, other]) => ({
      answers,
      ...(blank ? { blank } : {}),
      min: Math.min(one, other),
      max: Math.max(one, other),
      question: words,
    })),
  );

const plan: fc.Arbitrary<TrusteePlan> = fc.oneof(
  fc.record({ singles: fc.integer({ min: 1, max: 3 }) }),
  fc
    .tuple(fc.nat(1), fc.integer({ min: 1, max: 4 }), fc.nat())
    .map(([singles, size, pick]) => ({ singles, group: { size, threshold: 1 + (pick % size) } })),
);

/** A choice that the question allows. */
function choice({ answers, blank, min, max }: HomomorphicQuestion): fc.Arbitrary<number[]> {
  const ticked = fc
    .shuffledSubarray([...answers.keys()], { minLength: min, maxLength: max })
    .map((picked) => answers.map((_, at) => (picked.includes(at) ? 1 : 0)));
  if (!blank) return ticked;
  const nothing = answers.map(() => 0);
  return fc.oneof(
    { weight: 3, arbitrary: ticked.map((ticks) => [0, ...ticks]) },
    { weight: 1, arbitrary: fc.constant<number[]>([1, ...nothing]) },
  );
}

const weight = fc.oneof(fc.constant(1n), fc.bigInt(0n, 9n), fc.constantFrom(2n ** 30n - 1n, 2n ** 30n, 1_000_000_000n));

/** @param voters upper limit of the roll; 60 is the largest cluster we know of */
export function randomElection(voters: number): fc.Arbitrary<RandomElection> {
  const weights = fc
    .tuple(fc.integer({ min: 1, max: voters }), fc.boolean())
    .chain(([length, weighted]) =>
      fc.array(weighted ? weight : fc.constant(1n), { minLength: length, maxLength: length }),
    )
    // Reading a result out of a huge total takes seconds; two heavy voters show that it works.
    .map((all) => all.map((one, at) => (at > 1 && one > 9n ? 3n : one)));
  return fc.record({ questions: fc.array(question, { minLength: 1, maxLength: 3 }), weights, plan }).chain((setup) => {
    const { questions, plan: trustees, weights: roll } = setup;
    const vote = fc.record({ voter: fc.nat(roll.length - 1), choices: fc.tuple(...questions.map(choice)) });
    const votes = fc.array(vote, { maxLength: Math.ceil(roll.length * 1.3), size: "max" });
    const single = Array.from({ length: trustees.singles }, (_, at) => at + 1);
    const members = Array.from({ length: trustees.group?.size ?? 0 }, (_, at) => trustees.singles + at + 1);
    const enough = fc.shuffledSubarray(members, { minLength: trustees.group?.threshold ?? 0 });
    const owners = enough.chain((some) => {
      const all = [...single, ...some];
      return fc.shuffledSubarray(all, { minLength: all.length });
    });
    return fc.record({ votes, owners }).map((events) => ({ ...setup, ...events }));
  });
}

/** The result by plain addition of what the voters chose. */
export function expectedResult({ questions, weights, votes }: RandomElection): bigint[][] {
  const last = new Map(votes.map(({ voter, choices }) => [voter, choices]));
  return questions.map(({ answers, blank }, at) =>
    Array.from({ length: answers.length + (blank ? 1 : 0) }, (_, index) =>
      [...last].reduce((sum, [voter, choices]) => sum + weights[voter]! * BigInt(choices[at]![index]!), 0n),
    ),
  );
}
