import { z } from "zod";
import { roles, toAnyone } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";

/** Who is signed in, and which roles they hold; anybody may ask, somebody not signed in is told just that. */
export const me = query({
  name: "people.me",
  summary: { vi: "Tôi là ai, giữ vai trò gì", en: "Who I am and which roles I hold" },
  input: z.object({}),
  allow: toAnyone,
  output: z.object({
    signedIn: z.boolean(),
    personId: z.int().nullable(),
    name: z.string(),
    administrator: z.boolean(),
    grants: z.array(z.object({ yearId: z.int(), role: z.enum(roles), unitId: z.int().nullable() })).readonly(),
  }),
  async read({ actor }) {
    if (actor.kind === "person")
      return {
        signedIn: true,
        personId: actor.id,
        name: actor.name,
        administrator: actor.administrator,
        grants: actor.grants,
      };
    return { signedIn: actor.kind === "operator", personId: null, name: "", administrator: false, grants: [] };
  },
});
