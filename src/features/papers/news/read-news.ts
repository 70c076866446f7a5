import { z } from "zod";
import { everyRole, orAdministrator, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { Release } from "./model.ts";
import { newsOfYear } from "./news-facts.ts";
import { headline, lead } from "./news-text.ts";

/** What is written of the news item, and what stands where nothing was written; null until the conference is over. */
export const readNews = query({
  name: "papers.read-news",
  summary: { vi: "Tin bài của năm", en: "The year's news item" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: orAdministrator(toRoles(...everyRole)),
  output: z
    .object({
      headline: z.string(),
      lead: z.string(),
      author: z.string(),
      revision: z.int(),
      released: Release.pick({ at: true, by: true }).nullable(),
    })
    .nullable(),
  async read({ queries }, { yearId }) {
    const facts = await newsOfYear(queries, yearId);
    if (!facts) return null;
    const { written } = facts;
    return { ...written, headline: written.headline || headline(facts), lead: written.lead || lead(facts) };
  },
});
