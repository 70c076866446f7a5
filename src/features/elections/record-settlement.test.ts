import { expect, test } from "vitest";
import { openVote, refusalOf, signedVote } from "../../../test/support/counting.ts";
import type { YearFacts } from "../year/index.ts";
import type { Vote } from "./model.ts";
import { decideSettlement } from "./record-settlement.ts";

const name = "Cờ thi đua";
const left = (step: string) => signedVote({ step, nominees: ["unit:7", "unit:8"], places: 1 });
const year = { units: [], headships: [{ role: "head", unitId: 1 }] } as unknown as YearFacts;

test.each<[string, Vote, readonly number[], object | "accepted"]>([
  ["of a vote that is not signed", openVote(), [], { code: "not-signed", name }],
  ["of a result that is clear", signedVote({ step: "done" }), [], { code: "nothing-to-settle", name }],
  ["where another round comes first", left("another-round"), [], { code: "next-round-first", name }],
  ["that chooses what the council considers", left("council"), [7], { code: "nobody-may-choose" }],
  ["that fills a place left open", left("unfilled"), [7], { code: "nobody-may-choose" }],
  ["for a unit that is not open", left("head-and-deputy"), [9], { code: "not-among-the-open" }],
  ["for more than the places", left("head-and-deputy"), [7, 8], { code: "too-many-chosen", places: 1 }],
  ["that goes to the council", left("council"), [], "accepted"],
  ["that leaves the place open", left("unfilled"), [], "accepted"],
  ["that head and deputy made", left("head-and-deputy"), [7], "accepted"],
])("a settlement %s", (_, vote, honoured, expected) => {
  const decidedBy = [{ name: "Trưởng", office: "", unitId: 1 }];
  const input = { voteId: 1, honoured: [...honoured], decidedBy, reason: "Theo quy chế của cụm", when: null };
  expect(refusalOf(decideSettlement({ vote, year, now: "2020-12-18T03:00:00.000Z" }, input))).toEqual(expected);
});
