import { z } from "zod";
import { toAnyone } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { RoleName } from "./model.ts";
import { accountOf } from "./store/accounts.ts";
import { readRolesOf } from "./store/lists.ts";

const MyRole = z.object({
  yearId: z.int(),
  year: z.int(),
  clusterCode: z.string(),
  clusterName: z.string(),
  role: RoleName,
  unitId: z.int().nullable(),
  unitName: z.string().nullable(),
});

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
    signInName: z.string(),
    administrator: z.boolean(),
    hasPassword: z.boolean(),
    /** The password still opens, but should be changed. */
    passwordOutdated: z.boolean(),
    grants: z.array(MyRole).readonly(),
  }),
  async read({ actor, queries }) {
    const account = actor.kind === "person" ? await accountOf(queries, actor.id) : undefined;
    if (!account) return { ...nobody, signedIn: actor.kind === "operator" };
    const { personId, fullName, signInName, administrator, passwordHash, passwordOutdated } = account;
    return {
      signedIn: true,
      personId,
      name: fullName,
      signInName,
      administrator,
      hasPassword: passwordHash !== null,
      passwordOutdated,
      grants: await readRolesOf(queries, personId),
    };
  },
});

const nobody = {
  ...{ personId: null, name: "", signInName: "", grants: [] },
  ...{ administrator: false, hasPassword: false, passwordOutdated: false },
};
