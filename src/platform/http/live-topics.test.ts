import { expect, test } from "vitest";
import { somebody } from "../../../test/support/act.ts";
import { hears } from "./live-topics.ts";

const secretary = somebody(1, { yearId: 7, role: "secretary", unitId: null });
const administrator = { ...somebody(2), administrator: true };

test.each([
  [{ name: "scoring.enter-scores", yearId: 7 }, true, true, false],
  [{ name: "scoring.enter-scores", yearId: 8 }, false, true, false],
  [{ name: "organisations.rename-unit", yearId: null }, true, true, false],
  [{ name: "people.edit-person", yearId: null }, true, true, false],
  [{ name: "people.sign-in", yearId: null }, false, false, false],
  [{ name: "people.sign-out", yearId: null }, false, false, false],
])(
  "%o is heard by a secretary of year 7: %s, an administrator: %s, an account without a role: %s",
  (topic, ...heard) => {
    expect([secretary, administrator, somebody(3)].map((actor) => hears(topic, actor))).toEqual(heard);
    expect(hears(topic, { kind: "anyone" })).toBe(false);
  },
);
