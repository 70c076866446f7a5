import { z } from "zod";
import { toAnyone } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { readOidcSettings } from "./oidc/settings.ts";
import { hasAdministrator } from "./store/accounts.ts";

/** What the sign-in screen can offer here: whether anybody has an account yet, and the office's identity provider. */
export const signInWays = query({
  name: "people.sign-in-ways",
  summary: { vi: "Các cách đăng nhập", en: "Ways to sign in" },
  input: z.object({}),
  allow: toAnyone,
  output: z.object({ started: z.boolean(), provider: z.object({ name: z.string() }).nullable() }),
  read: async ({ queries }) => ({
    started: await hasAdministrator(queries),
    provider: readOidcSettings(process.env) ?? null,
  }),
});
