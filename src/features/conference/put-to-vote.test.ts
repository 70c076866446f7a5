import { expect, test } from "vitest";
import { conference, facts, inSession, item, refusalOf, vote } from "./conference.fixture.ts";
import { decidePut } from "./put-to-vote.ts";
import { say } from "./refusals.ts";

const put = { itemId: 1, noticeRead: false, waysKnown: false, fromPaper: false, when: null };
const meeting = { ...facts, conference: inSession, by: undefined, accounts: [] };
const held = [item(1, { title: "Bầu cụm trưởng", voteId: 5 })];
const none = { code: "no-vote-here", title: "Bầu cụm trưởng" };

test.each([
  ["that no agenda holds", { items: [item(2)] }, { code: "no-such-conference" }],
  ["before the meeting is opened", { conference }, { code: "not-in-session" }],
  ["after its end", { conference: { ...inSession, state: "ended" } }, { code: "not-in-session" }],
  ["that names no vote", { items: [item(1, { title: "Bầu cụm trưởng" })] }, none],
  ["whose vote is of another year", { votes: [vote(6)] }, none],
] as const)("nobody votes on an item %s", (_, more, refusal) => {
  expect(refusalOf(decidePut({ ...meeting, items: held, ...more }, put))).toEqual(refusal);
});

test("the last round of an item's vote is the one that is opened", () => {
  const votes = [vote(5, { state: "signed" }), vote(6, { name: "Lượt hai", followsId: 5, state: "open" })];
  expect(refusalOf(decidePut({ ...meeting, items: held, votes }, put))).toEqual({
    ...{ code: "opened-already", name: "Lượt hai" },
  });
});

test("an item without a vote is named, with what to prepare", () => {
  expect(say({ code: "no-vote-here", title: "Bầu cụm trưởng" }, "vi")).toBe(
    "Mục “Bầu cụm trưởng” chưa gắn lượt bỏ phiếu nên chưa mở gì. Đề nghị chuẩn bị lượt bỏ phiếu và gắn vào chương trình.",
  );
});
