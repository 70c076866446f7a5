import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAnyone } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { LinkCode, NewPassword } from "./model.ts";
import { choosePassword, type ChosenPassword } from "./passwords.ts";
import { keepPassword } from "./store/accounts.ts";
import { knownOf } from "./store/known.ts";
import { type Link, readLink, acceptLink } from "./store/links.ts";
import { endSessionsOf, startSession } from "./store/sessions.ts";
import { refuse, say } from "./refusals.ts";

const Acceptance = z.strictObject({ code: LinkCode, password: NewPassword });
type Acceptance = z.infer<typeof Acceptance>;

interface Facts {
  readonly link: Link;
  readonly chosen: ChosenPassword | undefined;
}

/** Whoever was invited, or whose password was reset, chooses a password through the link and is signed in. */
export const acceptInvitation = action({
  name: "people.accept-invitation",
  summary: { vi: "Nhận lời mời, đặt mật khẩu", en: "Accept an invitation or a reset by choosing a password" },
  input: Acceptance,
  allow: toAnyone,
  guessable: true,
  session: "starts",
  answerIsSecret: true,
  prepare: async ({ queries, now }, { code, password }) => {
    const { state, person } = await readLink(queries, { code, now });
    return state === "good" && person ? choosePassword(password, await knownOf(queries, person)) : undefined;
  },
  load: async ({ tx, now }, { code }, chosen): Promise<Facts> => ({ link: await readLink(tx, { code, now }), chosen }),
  decide: decideAcceptance,
  record: async ({ tx, now, browserHash }, { personId, passwordHash, tokenHash }) => {
    await keepPassword(tx, personId, passwordHash);
    await acceptLink(tx, { tokenHash, personId, now });
    await endSessionsOf(tx, { personId, now });
    return startSession(tx, { personId, now, browserHash });
  },
  show: ({ personId, fullName, purpose }) => ({ personId, fullName, purpose }),
  answer: ({ fullName }, session) => ({ fullName, ...session }),
  say,
});

export function decideAcceptance({ link, chosen }: Facts) {
  if (link.state !== "good") return refuse("link-not-good", { state: link.state });
  if (!link.person || !link.purpose || chosen === undefined) return refuse("link-not-good", { state: "unknown" });
  if (!chosen.ok) return chosen;
  const { personId, fullName } = link.person;
  return ok({ personId, fullName, purpose: link.purpose, passwordHash: chosen.value, tokenHash: link.tokenHash });
}
