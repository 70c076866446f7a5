import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toSignedIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { endSession } from "./store/sessions.ts";
import { say } from "./refusals.ts";

/** Ends the session that asks; whoever holds its cookie is refused from now on. */
export const signOut = action({
  name: "people.sign-out",
  summary: { vi: "Đăng xuất", en: "Sign out" },
  input: z.strictObject({}),
  allow: toSignedIn,
  session: "ends",
  load: async ({ sessionHash }) => ({ sessionHash }),
  decide: (facts: { sessionHash: string | undefined }): Result<typeof facts, never> => ok(facts),
  record: async ({ tx, now }, { sessionHash }) => {
    if (sessionHash !== undefined) await endSession(tx, { sessionHash, now });
  },
  show: () => ({}),
  say,
});
