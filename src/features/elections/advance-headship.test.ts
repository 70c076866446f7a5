import { expect, test } from "vitest";
import { refusalOf } from "../../../test/support/counting.ts";
import { decideHandOver, decideRecognition } from "./advance-headship.ts";
import { say } from "./refusals.ts";
import type { ElectedHeadship } from "./store.ts";

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

test.each<[string, ElectedHeadship | undefined, object | "accepted"]>([
  ["a headship that nobody was elected to", undefined, { code: "no-such-headship" }],
  [
    "one recognised before, with the day it was",
    { ...elected, recognisedOn: "2020-12-30" },
    { code: "recognised-already", on: "2020-12-30" },
  ],
  ["one that was handed over without waiting for it", { ...elected, handedOverOn: "2021-01-04" }, "accepted"],
])("recognising: %s", (_, headship, expected) => {
  const input = { headshipId: 1, recognisedOn: "2021-01-05", recognition: "Quyết định số 1" };
  expect(refusalOf(decideRecognition(headship, input))).toEqual(expected);
});

test("the sentence names the day of the hand-over that stands", () => {
  expect(say({ code: "handed-over-already", on: "2021-01-04" }, "vi")).toBe(
    "Đã ghi bàn giao ngày 04/01/2021. Không thay đổi gì.",
  );
});
