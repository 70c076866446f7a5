import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { bilingual } from "../../basics/words.ts";
import { passwordLength } from "./password-length.ts";
import { roles } from "../../platform/access/index.ts";

export const Id = z.coerce.number().int().min(1);

export const FullName = z
  .string()
  .trim()
  .min(2, bilingual({ vi: "Họ và tên cần ít nhất 2 ký tự.", en: "Write a full name of at least 2 characters." }))
  .max(
    120,
    bilingual({
      vi: "Họ và tên dài quá 120 ký tự.",
      en: "The full name is longer than 120 characters. Write a shorter one.",
    }),
  )
  .transform((name) => name.normalize("NFC").replace(/\s+/g, " "))
  .refine(isLatinName, { message: latinNameOnly });

/** Folded to lower case, so that a name typed on a phone with a capital first letter is the same name. */
export const SignInName = z
  .string()
  .max(200)
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9._@-]{2,79}$/,
    bilingual({
      vi: "Tên đăng nhập gồm 3–80 chữ không dấu, chữ số, dấu chấm, gạch hoặc @, không có khoảng trắng.",
      en: "Write a sign-in name of 3–80 letters without diacritics, digits, dots, dashes or @, without spaces.",
    }),
  );

/** Length is what protects; rules of composition only make people write passwords down. */
export const NewPassword = z
  .string()
  .min(
    passwordLength,
    bilingual({
      vi: "Mật khẩu cần ít nhất 12 ký tự; tốt nhất là một câu ngắn của riêng đồng chí.",
      en: "Write a password of at least 12 characters; a short sentence of your own is best.",
    }),
  )
  .max(
    200,
    bilingual({
      vi: "Mật khẩu dài quá 200 ký tự.",
      en: "The password is longer than 200 characters. Write a shorter one.",
    }),
  );

/** A password that is only compared: what was allowed when it was chosen is no longer asked. */
export const TypedPassword = z
  .string()
  .min(1, bilingual({ vi: "Chưa nhập mật khẩu.", en: "Write the password." }))
  .max(
    200,
    bilingual({
      vi: "Mật khẩu dài quá 200 ký tự.",
      en: "The password is longer than 200 characters. Write a shorter one.",
    }),
  );

/** The code at the end of a one-time link, with or without the address in front of it. */
export const LinkCode = z
  .string()
  .trim()
  .max(300)
  .transform((text) => text.slice(text.lastIndexOf("#") + 1));

export const RoleName = z.enum(roles);

export const WantedRole = z.strictObject({ role: RoleName, unitId: Id.nullable().default(null) });
export type WantedRole = z.infer<typeof WantedRole>;

export const LinkPurpose = z.enum(["first-administrator", "invitation", "password-reset"]);
export type LinkPurpose = z.infer<typeof LinkPurpose>;

/** "unknown" also means mistyped or cut off when it was copied. */
export const LinkState = z.enum(["good", "used", "expired", "unknown"]);
export type LinkState = z.infer<typeof LinkState>;

/** "invited": has neither chosen a password nor come through an identity provider yet. */
export const AccountState = z.enum(["active", "invited", "off"]);
export type AccountState = z.infer<typeof AccountState>;

/** An account as somebody else has just left it. */
export interface PersonNow {
  readonly fullName: string;
  readonly signInName: string;
  readonly administrator: boolean;
  readonly revision: number;
}
