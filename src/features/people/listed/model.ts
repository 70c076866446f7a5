import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import { FullName, SignInName, WantedRole } from "../model.ts";

/** Most people a list may name at a time. */
export const mostListed = 200;

/** One person of a list, with what they are to hold in the year. */
export const ListedPerson = z.strictObject({
  fullName: FullName,
  signInName: SignInName,
  /** The sign-in name was written as that of an account that is there; else a new account is made. */
  existing: z.boolean().default(false),
  roles: z
    .array(WantedRole)
    .min(1, bilingual({ vi: "Chưa có vai trò.", en: "Write at least one role." }))
    .max(10, bilingual({ vi: "Tối đa 10 vai trò mỗi người.", en: "Write at most 10 roles a person." })),
});
export type ListedPerson = z.output<typeof ListedPerson>;

/** A line as it was read: texts only, nothing looked up yet. */
export interface ReadLine {
  /** Number of the line, or of the row in Excel. */
  readonly row: number;
  readonly fullName: string;
  readonly signInName: string;
  readonly unit: string;
  readonly role: string;
}
