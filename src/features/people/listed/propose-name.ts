import { fold } from "../../../basics/fold.ts";

/**
 * A sign-in name for somebody: the given name and the initials of the rest, “Nguyễn Văn An” is an.nv. A number follows
 * where it is taken: a proposal never names an account that is there.
 *
 * @param taken names that are in use, or proposed to others of the list; folded to lower case
 */
export function proposeName(fullName: string, taken: Pick<ReadonlySet<string>, "has">): string {
  const base = unnumbered(fullName);
  if (!taken.has(base)) return base;
  for (let next = 2; ; next++) if (!taken.has(`${base}${next}`)) return `${base}${next}`;
}

/** What is proposed to the first of a name; others of it are told apart by a number behind it. */
export function unnumbered(fullName: string): string {
  const words = fold(fullName)
    .split(" ")
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  const given = words.at(-1) ?? "";
  const initials = words.slice(0, -1).map((word) => word[0]!);
  const whole = [given.slice(0, 60), initials.join("").slice(0, 15)].filter((part) => part !== "").join(".");
  return whole.length >= 3 ? whole : `${whole || "nguoi"}.moi`;
}
