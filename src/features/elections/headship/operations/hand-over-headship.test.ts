import { expect, test } from "vitest";
import { refusalOf } from "../../../../../test/support/counting.ts";
import { decideHandOver } from "./hand-over-headship.ts";
import { say } from "../refusals.ts";
import type { ElectedHeadship } from "../store.ts";

const elected: ElectedHeadship = {
  ...{ headshipId: 1, voteId: 1, role: "head", unitId: 7, year: 2021, chiefName: "", chiefOffice: "" },
  ...{ electedOn: "2020-12-18", recognisedOn: null, recognition: "", handedOverOn: null },
};

test.each<[string, ElectedHeadship | undefined, string, object | "accepted"]>([
  ["a headship that nobody was elected to", undefined, "2021-01-05", { code: "no-such-headship" }],
  [
    "one handed over before, with the day it was",
    { ...elected, handedOverOn: "2021-01-04" },
    "2021-01-05",
    { code: "handed-over-already", on: "2021-01-04" },
  ],
  ["the day before the election", elected, "2020-12-17", { code: "before-election", electedOn: "2020-12-18" }],
  ["the day of the election itself", elected, "2020-12-18", "accepted"],
])("handing over: %s", (_, headship, handedOverOn, expected) => {
  expect(refusalOf(decideHandOver(headship, { headshipId: 1, handedOverOn }))).toEqual(expected);
});

test("the sentence names the day of the hand-over that stands", () => {
  expect(say({ code: "handed-over-already", on: "2021-01-04" }, "vi")).toBe(
    "Đã ghi bàn giao ngày 04/01/2021. Không thay đổi gì.",
  );
});
