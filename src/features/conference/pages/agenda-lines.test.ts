import { expect, test } from "vitest";
import { onTop, typedOf } from "./agenda-lines.ts";

test("typing kept on top of another's agenda writes anew what they took out and keeps what has begun", () => {
  const item = (itemId: number, title: string, chaired: object | null = null) => ({
    ...{ itemId, title, chaired, presenter: "", startsAt: "08:00", minutes: 15 },
    ...{ concernsUnitId: null, voteId: null },
  });
  const seen = typedOf({ items: [item(1, "Khai mạc"), item(2, "Thảo luận")], revision: 3 });
  const now = { items: [item(7, "Chào cờ", { name: "Chủ trì" }), item(1, "Khai mạc")], revision: 4 };
  const { lines, revision } = onTop(seen, now);
  expect(lines.map(({ itemId, title }) => [itemId, title])).toEqual([
    [7, "Chào cờ"],
    [1, "Khai mạc"],
    [null, "Thảo luận"],
  ]);
  expect(revision).toBe(4);
});
