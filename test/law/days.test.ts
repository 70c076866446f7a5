import { describe, expect, test } from "vitest";
import { choosePack, standardIn, SubjectKind } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const packOn = (submitted: string, more: { received?: string; decided?: string } = {}) => {
  const chosen = choosePack(law.packs, { submitted, ...more });
  return chosen.ok ? chosen.value.pack.id : chosen.refusal.code;
};

describe("the day of submission picks the pack", () => {
  test.each([
    ["2017-09-30", "no-pack"],
    ["2017-10-01", "2003-nd91"],
    ["2023-12-31", "2003-nd91"],
    ["2024-01-01", "2022-nd98"],
    ["2025-06-30", "2022-nd98"],
    ["2025-07-01", "2022-nd152"],
    ["2026-09-30", "2022-nd152"],
    ["2026-10-01", "pack-incomplete"],
    ["2040-01-01", "pack-incomplete"],
  ])("%s: %s", (day, pack) => {
    expect(packOn(day)).toBe(pack);
  });

  test("a dossier received before 01/10/2026 stays under the older pack, and says what was not compared", () => {
    const chosen = choosePack(law.packs, { submitted: "2026-10-20", received: "2026-09-30", decided: "2026-12-01" });
    expect(chosen.ok && chosen.value.pack.id).toBe("2022-nd152");
    expect(chosen.ok && chosen.value.assumptions).toEqual([
      { code: "older-pack-kept", received: "2026-09-30", newer: "2026" },
    ]);
  });
  test("one received on 01/10/2026 is under the new text however early it was sent, and is refused", () => {
    expect(packOn("2026-09-20", { received: "2026-10-01" })).toBe("pack-incomplete");
  });
  test("one already under an earlier text than the one kept stays under it, whenever it is decided", () => {
    const days = { received: "2025-06-25", decided: "2026-11-01" };
    expect(packOn("2025-06-20", days)).toBe(packOn("2025-06-20", { received: "2025-06-25" }));
    expect(packOn("2025-06-20", days)).toBe("2022-nd98");
  });
  test("a decision after the change with no day of receipt is told as an assumption", () => {
    const chosen = choosePack(law.packs, { submitted: "2026-09-20", decided: "2026-11-01" });
    expect(chosen.ok && chosen.value.assumptions).toEqual([{ code: "receipt-unknown", newer: "2026" }]);
  });
});

test("every rule has exactly one version on each day of its range, and no day in between has none", () => {
  const covered = law.packs.filter(({ status }) => status === "complete");
  const days = [
    ...new Set(covered.flatMap(({ from, to }) => [dayAfter(from, -1), from, to!, dayAfter(to!, 1)])),
  ].toSorted();
  for (const { code } of law.catalogue.awards) {
    for (const subject of SubjectKind.options) {
      const versions = (day: string) =>
        covered.filter(
          (pack) => pack.from <= day && day <= pack.to! && standardIn(pack, { award: code, subject }) !== undefined,
        ).length;
      const counts = days.map(versions);
      expect(Math.max(...counts)).toBeLessThanOrEqual(1);
      expect(counts.join("").replace(/^0+|0+$/g, "")).not.toContain("0");
    }
  }
});

test("packs meet without a gap: each begins on the day after the one before it", () => {
  const [, ...later] = law.packs;
  for (const [index, pack] of later.entries()) expect(pack.from).toBe(dayAfter(law.packs[index]!.to!, 1));
});
