import { z } from "zod";
import { toAdministrator } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { ClusterKind } from "../organisations/index.ts";
import { setUpState } from "./store.ts";

const Id = z.coerce.number().int().min(1);

/**
 * How far a cluster has been set up, read from what is stored: whoever left in the middle goes on there,
 * from any computer. Where nothing is told it is the latest one.
 */
export const startProgress = query({
  name: "today.start-progress",
  summary: { vi: "Đã lập cụm, khối đến đâu", en: "How far a cluster has been set up" },
  input: z.object({ ownerId: Id.optional(), clusterId: Id.optional(), yearId: Id.optional() }),
  allow: toAdministrator,
  output: z.object({
    owner: z.object({ ownerId: z.int(), name: z.string(), units: z.int() }).nullable(),
    cluster: z
      .object({ clusterId: z.int(), code: z.string(), name: z.string(), kind: ClusterKind, members: z.int() })
      .nullable(),
    year: z
      .object({
        ...{ yearId: z.int(), year: z.int(), startsOn: z.string(), endsOn: z.string(), members: z.int() },
        ...{ led: z.boolean(), rulebook: z.boolean(), secretaries: z.int(), withoutOfficer: z.int() },
      })
      .nullable(),
    /** True once any year exists: the welcome page then gives way to the list of years. */
    anyYear: z.boolean(),
  }),
  read: ({ queries }, asked) => setUpState(queries, asked),
});
