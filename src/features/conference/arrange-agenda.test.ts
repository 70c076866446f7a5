import { expect, test } from "vitest";
import { decideAgenda } from "./arrange-agenda.ts";
import { conference, facts, item, refusalOf, vote } from "./conference.fixture.ts";
import type { AgendaInput, Chaired } from "./model.ts";
import { say } from "./refusals.ts";

const line = (more: Partial<AgendaInput> = {}): AgendaInput => ({
  ...{ itemId: null, title: "Bình xét", presenter: "", startsAt: "09:00", minutes: 30 },
  ...{ concernsUnitId: null, voteId: null, ...more },
});
const chaired: Chaired = { name: "Chủ trì", office: "", unitId: 1, as: "chair", because: null, at: facts.now };
const begun = item(1, { title: "Khai mạc", voteId: 5, chaired });
const before = { ...facts, votes: [vote(5), vote(6)] };
const kept = line({ itemId: 1, voteId: 5 });

test.each<[string, Partial<typeof before>, AgendaInput[], object | undefined]>([
  ["after the end", { conference: { ...conference, state: "ended" } }, [], { code: "conference-over" }],
  ["under closed minutes", { conference: { ...conference, state: "closed" } }, [], { code: "conference-over" }],
  ["without an item that has begun", { items: [begun] }, [line()], { code: "item-begun", title: "Khai mạc" }],
  [
    "with another vote in an item that has begun",
    { items: [begun] },
    [line({ itemId: 1, voteId: 6 })],
    { code: "item-begun", title: "Khai mạc" },
  ],
  ["about a unit outside the cluster", {}, [line({ concernsUnitId: 9 })], { code: "unit-not-of-this-year" }],
  ["with an item of another agenda", {}, [line({ itemId: 9 })], { code: "no-such-item" }],
  ["with a vote of another year", {}, [line({ voteId: 9 })], { code: "vote-not-of-this-year" }],
  [
    "with one vote in two items",
    {},
    [line({ voteId: 5 }), line({ title: "Bầu lại", voteId: 5 })],
    { code: "vote-twice", title: "Bầu lại" },
  ],
  ["with what has begun kept, and another vote behind it", { items: [begun] }, [kept, line({ voteId: 6 })], undefined],
  ["with nothing left of what has not begun", {}, [], undefined],
])("an agenda is arranged %s", (_, more, items, refusal) => {
  expect(refusalOf(decideAgenda({ ...before, ...more }, { conferenceId: 1, items, revision: 3 }))).toEqual(refusal);
});

test("who arranges second is shown the agenda as it stands", () => {
  const { items } = before;
  expect(refusalOf(decideAgenda(before, { conferenceId: 1, items: [], revision: 2 }))).toEqual({
    ...{ code: "changed-meanwhile", now: { items, revision: 3 } },
  });
});

test("the vote that stands twice is named by the later of its items", () => {
  expect(say({ code: "vote-twice", title: "Bầu lại" }, "vi")).toBe(
    "Lượt bỏ phiếu ở mục “Bầu lại” đã gắn với mục khác, chưa ghi gì. Đề nghị để mỗi lượt ở một mục.",
  );
});
