import { z } from "zod";

/** Tells one paper of a year: the kind and, where a kind has several, which. */
export const PaperChoice = z.object({
  yearId: z.coerce.number().int(),
  code: z.string().max(80),
  key: z.string().max(80).default(""),
});

export type PaperName = z.output<typeof PaperChoice>;
