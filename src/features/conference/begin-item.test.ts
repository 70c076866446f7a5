import { expect, test } from "vitest";
import { decideBegin, decideProceedings } from "./begin-item.ts";
import { conference, facts, inSession, item, now, refusalOf } from "./conference.fixture.ts";
import type { Chaired } from "./model.ts";

const chaired: Chaired = { name: "Chủ trì", office: "", unitId: 1, as: "chair", because: null, at: now };
const meeting = { ...facts, conference: inSession };

test.each([
  ["of no number on the agenda", { items: [item(2)] }, { code: "no-such-conference" }],
  ["before the meeting is opened", { conference }, { code: "not-in-session" }],
  ["after its end", { conference: { ...inSession, state: "ended" } }, { code: "not-in-session" }],
  ["a second time", { items: [item(1, { chaired })] }, { code: "item-begun", title: "Mục 1" }],
  ["in its turn", {}, undefined],
] as const)("an item begins %s", (_, more, refusal) => {
  expect(refusalOf(decideBegin({ ...meeting, ...more }, { itemId: 1, when: null }))).toEqual(refusal);
});

test.each([
  ["of no item on the agenda", { items: [item(2)] }, { code: "no-such-conference" }],
  ["once the minutes are closed", { conference: { ...inSession, state: "closed" } }, { code: "minutes-closed" }],
  [
    "over what somebody wrote first",
    { items: [item(1, { proceedings: "Đã khai mạc.", revision: 2 })] },
    { code: "changed-meanwhile", now: { proceedings: "Đã khai mạc.", revision: 2 } },
  ],
  ["after the end, while the minutes are open", { conference: { ...inSession, state: "ended" } }, undefined],
] as const)("proceedings are noted %s", (_, more, refusal) => {
  const noted = { itemId: 1, proceedings: "Chủ trì khai mạc.", revision: 1 };
  expect(refusalOf(decideProceedings({ ...meeting, ...more }, noted))).toEqual(refusal);
});
