import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SignInName } from "../model.ts";
import { completeLines, unitIn } from "./complete-lines.ts";
import { proposeName } from "./propose-name.ts";
import { rolesIn } from "./role-texts.ts";

const units = [
  { unitId: 1, code: "01", name: "Sở Y tế" },
  { unitId: 2, code: "02", name: "Sở Giáo dục và Đào tạo" },
  { unitId: 3, code: "03", name: "Sở Y tế dự phòng" },
];
const known = {
  units,
  isTaken: (name: string) => name === "an.nv" || name === "co.san",
  isHere: (name: string) => name === "Có Rồi",
  usualRole: null,
};
const line = (fullName: string, role: string, unit = "", signInName = "") => ({
  ...{ row: 1, fullName, signInName, unit, role },
});

test.each<[string, number | null, string | undefined]>([
  ["", null, undefined],
  ["01", 1, undefined],
  ["SỞ Y TẾ", 1, undefined],
  ["so y te", 1, undefined],
  ["Giáo dục và Đào tạo", 2, undefined],
  ["Sở Y tế dự phòng tỉnh", null, "several-units"],
  ["Sở Xây dựng", null, "unknown-unit"],
  ["Y", null, "unknown-unit"],
])("the unit “%s” is %s %s", (text, unitId, code) => {
  const found = unitIn(text, units);
  expect([found.unitId, found.fault?.code]).toEqual([unitId, code]);
});

test("several roles stand in one cell, and what is no role comes back as it is", () => {
  expect(rolesIn("Thủ trưởng, Đại biểu")).toEqual({ roles: ["unit-head", "delegate"], unknown: [] });
  expect(rolesIn("thu ky và can bo don vi")).toEqual({ roles: ["secretary", "unit-officer"], unknown: [] });
  expect(rolesIn("Uỷ viên Hội đồng")).toEqual({ roles: ["council"], unknown: [] });
  expect(rolesIn("Chuyên viên thi đua, tổ kiểm phiếu")).toEqual({ roles: ["unit-officer", "teller"], unknown: [] });
  expect(rolesIn("Trưởng phòng")).toEqual({ roles: [], unknown: ["Trưởng phòng"] });
});

describe("lines", () => {
  test("a proposed sign-in name is never one that is there: nobody's account is given anything by a guess", () => {
    const [first, second] = completeLines([line("Nguyễn Văn An", "Thư ký"), line("Ngô Việt An", "Thư ký")], known);
    expect(first).toMatchObject({ signInName: "an.nv2", proposed: true, existing: false });
    expect(second).toMatchObject({ signInName: "an.nv3", proposed: true, existing: false });
  });

  test("only a sign-in name that was written means an account that is there", () => {
    expect(completeLines([line("Ai", "Thư ký", "", "Co.San")], known)).toMatchObject([
      { signInName: "co.san", proposed: false, existing: true },
    ]);
  });

  test("who runs or watches the year acts for no unit, whatever the list says", () => {
    const [one] = completeLines([line("An Văn", "Thư ký, đại biểu", "01")], known);
    expect(one!.roles).toEqual([
      { role: "secretary", unitId: null },
      { role: "delegate", unitId: 1 },
    ]);
  });

  test("a house that is no unit of the year is no fault for who acts for none, and one for everybody else", () => {
    const faultsOf = (role: string) => completeLines([line("An Văn", role, "Sở Nội vụ")], known)[0]!.faults;
    expect(faultsOf("Thường trực Hội đồng")).toEqual([]);
    expect(faultsOf("Kiểm phiếu viên")).toMatchObject([{ code: "unknown-unit" }]);
    expect(faultsOf("Thư ký, đại biểu")).toMatchObject([{ code: "unknown-unit" }]);
  });

  test("lines of one person are one, so that a file with drop-down lists gives several roles", () => {
    const lines = [
      line("An Văn", "Thủ trưởng đơn vị", "01"),
      line("An Văn", "Đại biểu", "01"),
      line("An Văn", "Đại biểu", "02"),
    ];
    expect(completeLines(lines, known).map(({ roles }) => roles.map(({ role }) => role))).toEqual([
      ["unit-head", "delegate"],
      ["delegate"],
    ]);
  });

  test("somebody who is here already is not made a second time by a list sent twice", () => {
    const twice = [line("Có Rồi", "Thư ký"), line("Có Rồi", "Thư ký", "", "co.roi.khac")];
    expect(completeLines(twice, known).map(({ faults }) => faults)).toEqual([
      [{ code: "holds-already", text: "Có Rồi" }],
      [],
    ]);
  });

  test("a line without a role is a fault, unless one is told for such lines", () => {
    expect(completeLines([line("An Văn", "")], known)[0]!.faults).toEqual([{ code: "no-role" }]);
    const [one] = completeLines([line("An Văn", "", "01")], { ...known, usualRole: "delegate" });
    expect(one).toMatchObject({ faults: [], roles: [{ role: "delegate", unitId: 1 }] });
  });
});

test("whatever somebody is called, the proposal is a sign-in name, and free", () => {
  const names = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Đỗ Ý", "Ơ", "Nguyễn Văn An", "李"));
  fc.assert(
    fc.property(names, fc.array(names), (fullName, others) => {
      const taken = new Set<string>();
      for (const name of [...others, fullName, fullName]) {
        const proposed = proposeName(name, taken);
        expect(SignInName.parse(proposed)).toBe(proposed);
        expect(taken).not.toContain(proposed);
        taken.add(proposed);
      }
    }),
  );
});
