import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAnyone } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { FullName, LinkCode, NewPassword, SignInName } from "./model.ts";
import { choosePassword, type ChosenPassword } from "./passwords.ts";
import { hasAdministrator, insertPerson } from "./store/accounts.ts";
import { type Link, readLink, acceptLink } from "./store/links.ts";
import { startSession } from "./store/sessions.ts";
import { refuse, say } from "./refusals.ts";

const FirstAdministrator = z.strictObject({
  code: LinkCode,
  fullName: FullName,
  signInName: SignInName,
  password: NewPassword,
});
type FirstAdministrator = z.infer<typeof FirstAdministrator>;

interface Facts {
  readonly link: Link;
  readonly started: boolean;
  readonly chosen: ChosenPassword | undefined;
}

/** Whoever started the program makes the first account, with the code it printed; good once, on an empty system. */
export const createFirstAdministrator = action({
  name: "people.create-first-administrator",
  summary: { vi: "Tạo quản trị đầu tiên", en: "Create the first administrator" },
  input: FirstAdministrator,
  allow: toAnyone,
  guessable: true,
  session: "starts",
  answerIsSecret: true,
  // A wrong code costs no stretching: strangers cannot make the machine work.
  prepare: async ({ queries, now }, { code, password, signInName, fullName }) =>
    (await readLink(queries, { code, now })).state === "good"
      ? choosePassword(password, { signInName, fullName, organisationNames: [] })
      : undefined,
  load: async ({ tx, now }, { code }, chosen): Promise<Facts> => ({
    link: await readLink(tx, { code, now }),
    started: await hasAdministrator(tx),
    chosen,
  }),
  decide: decideFirst,
  record: async ({ tx, now, browserHash }, { fullName, signInName, passwordHash, tokenHash }) => {
    const personId = await insertPerson(tx, {
      fullName,
      signInName,
      passwordHash,
      administrator: true,
      createdAt: now,
    });
    await acceptLink(tx, { tokenHash, personId, now });
    return { personId, ...(await startSession(tx, { personId, now, browserHash })) };
  },
  show: ({ fullName, signInName }, { personId }) => ({ personId, fullName, signInName }),
  answer: ({ fullName }, recorded) => ({ fullName, ...recorded }),
  say,
});

export function decideFirst({ link, started, chosen }: Facts, { fullName, signInName }: FirstAdministrator) {
  if (started) return refuse("already-started");
  if (link.state !== "good") return refuse("link-not-good", { state: link.state });
  if (link.purpose !== "first-administrator" || chosen === undefined)
    return refuse("link-not-good", { state: "unknown" });
  if (!chosen.ok) return chosen;
  return ok({ fullName, signInName, passwordHash: chosen.value, tokenHash: link.tokenHash });
}
