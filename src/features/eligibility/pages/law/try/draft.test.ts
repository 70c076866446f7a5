import { expect, test } from "vitest";
import { Subject } from "../../../../../engines/law/index.ts";
import * as draft from "./draft.ts";

const blank = draft.blankSubject("collective");
const fact = { fact: "united", by: "unit", says: "Nội bộ đoàn kết", times: 2, anyYear: false };
const flag = { code: "co-thi-dua-chinh-phu", name: "Cờ thi đua của Chính phủ" };

test("whatever is changed, the subject stays one that the law can read", () => {
  const changes = [
    draft.withGrade(blank, 2024, "excellent"),
    draft.withFact(blank, fact, 2024, "yes"),
    draft.withTrait(blank, "armed-forces", "no"),
    draft.withSuspension(blank, "2025-02-15", "some"),
    draft.withRegister(blank, "awards", 2025, true),
    draft.withAwards(blank, [draft.awardLine(flag, 2024)]),
    draft.withHeads(blank, 2024, "completed", 40),
    draft.withService(blank, "army", 240),
    draft.withLead(blank, { scope: "movement-prime-minister", says: "Phong trào", movement: true }, 2024, "yes"),
  ];
  for (const subject of [blank, ...changes]) expect(Subject.parse(subject)).toEqual(subject);
});

test("an answer taken back leaves nothing behind", () => {
  const year = 2024;
  const lead = { scope: "ministry-province", says: "Cụm, khối", movement: false };
  const heads = draft.withHeads(draft.withHeads(blank, year, "members", 40), year, "members", undefined);
  expect(draft.withGrade(draft.withGrade(blank, year, "good"), year, null)).toEqual(blank);
  expect(draft.withFact(draft.withFact(blank, fact, year, "yes"), fact, year, "open")).toEqual(blank);
  expect(draft.withTrait(draft.withTrait(blank, "civil", "yes"), "civil", "open")).toEqual(blank);
  expect(draft.withLead(draft.withLead(blank, lead, year, "yes"), lead, year, "open")).toEqual(blank);
  expect(draft.withSuspension(draft.withSuspension(blank, "2025-02-15", "some"), "2025-02-15", "unasked")).toEqual(
    blank,
  );
  expect(heads).toEqual(blank);
});

test("what is told is read back; confirmed once where twice is asked is not confirmed", () => {
  expect(draft.answerTo(draft.withFact(blank, fact, 2024, "yes"), fact)).toBe("yes");
  expect(draft.answerTo(draft.withFact(blank, { ...fact, times: 1 }, 2024, "yes"), fact)).toBe("open");
  expect(draft.answerTo(draft.withFact(blank, fact, 2024, "no"), fact)).toBe("no");
  expect(draft.suspensionOf(draft.withSuspension(blank, "2025-02-15", "none"), "2025-02-15")).toBe("none");
  // Asked up to a day, nothing is known of the day after.
  expect(draft.suspensionOf(draft.withSuspension(blank, "2025-02-15", "none"), "2025-02-16")).toBe("unasked");
  expect(draft.headsOf(draft.withHeads(blank, 2024, "fighters", 0), 2024, "fighters")).toBe(0);
});
