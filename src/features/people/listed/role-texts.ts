import { fold } from "../../../basics/fold.ts";
import type { Role } from "../../../platform/access/index.ts";

/** How offices write a role in a list, folded; the names on screen are among them. */
const written: Readonly<Record<Role, readonly string[]>> = {
  secretary: ["thu ky", "thu ky cum", "thu ky khoi"],
  "unit-head": ["thu truong", "thu truong don vi", "lanh dao", "lanh dao don vi", "nguoi dung dau"],
  "unit-officer": [
    "can bo",
    "can bo don vi",
    "can bo tdkt",
    "can bo thi dua",
    "can bo tdkt don vi",
    "chuyen vien",
    "chuyen vien thi dua",
  ],
  delegate: ["dai bieu", "dai bieu don vi"],
  teller: ["kiem phieu vien", "kiem phieu", "ban kiem phieu", "to kiem phieu", "nguoi kiem phieu"],
  chair: ["chu tri"],
  deputy: ["pho chu tri"],
  council: ["uy vien hoi dong", "hoi dong"],
  observer: ["quan sat vien", "quan sat"],
  "standing-body": ["co quan thuong truc hoi dong", "co quan thuong truc", "thuong truc hoi dong"],
};

const byText = new Map(Object.entries(written).flatMap(([role, texts]) => texts.map((text) => [text, role as Role])));

/** The role a text means; undefined where it means none. */
export const roleIn = (text: string): Role | undefined => byText.get(fold(text));

/** The roles of one cell, which may name several: “Thủ trưởng, đại biểu”; texts that mean none come back as they are. */
export function rolesIn(text: string): { readonly roles: readonly Role[]; readonly unknown: readonly string[] } {
  const parts = text
    .split(/[,;/+]|\s+và\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const known = parts.map((part) => ({ part, role: roleIn(part) }));
  return {
    roles: [...new Set(known.flatMap(({ role }) => (role ? [role] : [])))],
    unknown: known.filter(({ role }) => role === undefined).map(({ part }) => part),
  };
}
