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

test("that nothing was found in the years before is contradicted by a discipline that began within them", () => {
  const at = (from: string, fact = "no-adverse-findings-3-years") =>
    contradictedByRegister(
      unit({ attestations: [{ fact, year: 2025, by: "unit" }], discipline: [{ from, to: "2026-02-01" }] }),
      asked,
    );
  expect(at("2023-02-21")).toMatchObject([{ path: "attestations[0]", register: "discipline" }]);
  expect(at("2023-02-20")).toEqual([]);
  expect(at("2026-02-20")).toHaveLength(1);
  expect(at("2026-02-21")).toEqual([]);
  expect(at("2019-02-21", "no-adverse-findings-7-years")).toHaveLength(1);
  expect(at("2025-02-20", "no-adverse-findings-1-year")).toEqual([]);
});

test("what was confirmed for an earlier year looked at other years", () => {
  const attestations = [{ fact: "no-adverse-findings-3-years", year: 2022, by: "unit" }];
  expect(contradictedByRegister(unit({ attestations, discipline: [{ from: "2024-01-01" }] }), asked)).toEqual([]);
});
