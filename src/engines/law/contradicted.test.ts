import { expect, test } from "vitest";
import { contradictedByRegister, withoutContradicted } from "./contradicted.ts";
import { Subject } from "./subject.ts";

const asked = { submitted: "2026-02-20", year: 2025 } as const;
const unit = (more: object): Subject =>
  Subject.parse({
    ...{ kind: "collective", name: "Phòng 1" },
    attestations: [
      { fact: "law-abiding", year: 2025, by: "central" },
      { fact: "exceeded-targets", year: 2025, by: "central" },
    ],
    ...more,
  });

test("a confirmation that targets were exceeded is contradicted where one was not met or none was exceeded", () => {
  const at = (met?: number, exceeded?: number) =>
    contradictedByRegister(unit({ targets: [{ year: 2025, set: 10, met, exceeded }] }), asked).map(({ path }) => path);
  expect(at(9, 3)).toEqual(["attestations[1]"]);
  expect(at(10, 0)).toEqual(["attestations[1]"]);
  expect(at(10, 1)).toEqual([]);
  expect(at()).toEqual([]);
});

test("in a list such a confirmation waits, and every other stays", () => {
  const short = unit({ targets: [{ year: 2025, set: 10, met: 9 }] });
  expect(withoutContradicted(short, asked).attestations.map(({ fact }) => fact)).toEqual(["law-abiding"]);
  const year = unit({ targets: [{ year: 2024, set: 10, met: 9 }] });
  expect(withoutContradicted(year, asked)).toBe(year);
});
