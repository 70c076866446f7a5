/** The roles of product.md; each is held in one cluster-year. */
export const roles = [
  "standing-body",
  "secretary",
  "unit-officer",
  "unit-head",
  "chair",
  "deputy",
  "delegate",
  "teller",
  "council",
  "observer",
] as const;

export type Role = (typeof roles)[number];

/** Roles that act for one unit, and only for it. */
export const unitRoles: readonly Role[] = ["unit-officer", "unit-head", "delegate"];

/** Roles that may read the whole year of their cluster. */
export const everyRole: readonly Role[] = roles;

/** One role that somebody holds: where, and for which unit if the role is a unit's. */
export interface Grant {
  readonly yearId: number;
  readonly role: Role;
  readonly unitId: number | null;
}
