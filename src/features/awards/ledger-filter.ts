import { z } from "zod";
import { AwardLevel, Family, Id } from "./model.ts";
import type { LedgerFilter } from "./store.ts";

const Year = z.coerce.number<number>().int();

/** How the ledger is narrowed, as it travels in an address. */
export const FilterInput = {
  yearId: Id,
  fromYear: Year.optional(),
  toYear: Year.optional(),
  family: Family.optional(),
  level: AwardLevel.optional(),
  unitId: Id.optional(),
  /** Ids joined by commas: the lines behind one number. */
  records: z
    .string()
    .regex(/^\d+(,\d+)*$/)
    .max(20_000)
    .optional(),
  revokedToo: z.enum(["yes", "no"]).default("no"),
};

export const filterOf = (input: z.output<z.ZodObject<typeof FilterInput>>, q: string): LedgerFilter => ({
  ...input,
  q,
  recordIds: input.records?.split(",").map(Number),
  revokedToo: input.revokedToo === "yes",
});
