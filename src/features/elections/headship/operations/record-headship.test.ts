import { expect, test } from "vitest";
import { openVote, refusalOf, signedVote } from "../../../../../test/support/counting.ts";
import type { YearFacts } from "../../../year/index.ts";
import type { Vote } from "../../model.ts";
import { decideHeadship } from "./record-headship.ts";

const year = {
  ...{ yearId: 1, year: 2020, cluster: { clusterId: 1 } },
  rulebook: { rules: { heads: { deputies: 0, twoBallots: false } } },
} as unknown as YearFacts;
const head = { subject: { kind: "head" } } as const;
const done = { step: "done" };
const open = { step: "head-and-deputy", nominees: ["unit:7"], places: 1 };
const settled = { settlement: { honoured: [7] } as unknown as Vote["settlement"] };

test.each<[string, readonly Vote[], number, object | "accepted"]>([
  ["without a ballot", [], 0, { code: "head-not-elected" }],
  ["while the ballot is open", [openVote({ ...head, round: 1 })], 0, { code: "head-not-elected" }],
  ["by a void ballot", [signedVote(done, { ...head, state: "void" }, [7])], 0, { code: "head-not-elected" }],
  ["by a ballot that left a tie", [signedVote(open, head)], 0, { code: "head-not-elected" }],
  ["by a ballot that chose nobody", [signedVote(done, head)], 0, { code: "head-not-elected" }],
  ["where somebody leads already", [signedVote(done, head, [7])], 1, { code: "headship-exists", year: 2021 }],
  ["by a signed ballot", [signedVote(done, head, [7])], 0, "accepted"],
  ["by what settled the tie", [signedVote(open, { ...head, ...settled })], 0, "accepted"],
])("next year's head %s", (_, votes, nextHeads, expected) => {
  const input = { yearId: 1, chiefs: [], deputies: [], reason: "" };
  expect(refusalOf(decideHeadship({ year, votes, nextHeads, today: "2020-12-18" }, input))).toEqual(expected);
});
