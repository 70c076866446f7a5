import { expect, test } from "vitest";
import { refusalOf } from "../../../../../test/support/counting.ts";
import { decideRecognition } from "./recognise-headship.ts";
import type { ElectedHeadship } from "../store.ts";

const elected: ElectedHeadship = {
  ...{ headshipId: 1, voteId: 1, role: "head", unitId: 7, year: 2021, chiefName: "", chiefOffice: "" },
  ...{ electedOn: "2020-12-18", recognisedOn: null, recognition: "", handedOverOn: null },
};

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
