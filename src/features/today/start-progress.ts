import { z } from "zod";
import { toAdministrator } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { setUpState } from "./store.ts";

/**
 * How far the first cluster has been set up, read from what is stored: whoever left in the middle goes on there,
 * from any computer.
 */
export const startProgress = query({
  name: "today.start-progress",
  summary: { vi: "Đã lập cụm đầu tiên đến đâu", en: "How far the first cluster has been set up" },
  input: z.object({}),
  allow: toAdministrator,
  output: z.object({
    owner: z.object({ ownerId: z.int(), name: z.string(), units: z.int() }).nullable(),
    cluster: z.object({ clusterId: z.int(), code: z.string(), name: z.string(), members: z.int() }).nullable(),
    year: z
      .object({ yearId: z.int(), year: z.int(), led: z.boolean(), rulebook: z.boolean(), secretaries: z.int() })
      .nullable(),
    /** True once any year exists: the welcome page then gives way to the list of years. */
    anyYear: z.boolean(),
  }),
  read: ({ queries }) => setUpState(queries),
});
