import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { query } from "../../platform/deeds/index.ts";
import { givesIn, toGiversIn } from "./giving.ts";
import { Id } from "./model.ts";
import { findPeople as readFew } from "./store/lists.ts";

const Sought = z.object({
  yearId: Id,
  q: z
    .string()
    .trim()
    .min(2, bilingual({ vi: "Gõ ít nhất 2 chữ để tìm.", en: "Write at least 2 letters to search for." }))
    .max(120),
});

/**
 * A few people to choose from when a role is given: accounts of the giver's own clusters, whatever year. Somebody of
 * another cluster is found by whoever knows the exact sign-in name.
 */
export const findPeople = query({
  name: "people.find-people",
  summary: { vi: "Tìm người để giao vai trò", en: "Find people to give a role to" },
  input: Sought,
  allow: toGiversIn((_, { yearId }: z.infer<typeof Sought>) => yearId),
  output: z.object({
    people: z.array(z.object({ personId: z.number(), fullName: z.string(), signInName: z.string() })),
  }),
  read: async ({ actor, queries }, { q }) => ({ people: await readFew(queries, { q, years: givesIn(actor) }) }),
});
