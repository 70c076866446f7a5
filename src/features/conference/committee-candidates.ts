import { fold } from "../../basics/fold.ts";
import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import {
  accountsOf,
  type CountAccount,
  type DoneBy,
  nominatedIn,
  type Seat,
  unfitTeller,
  unfitWords,
} from "../elections/index.ts";
import { conferenceFacts } from "./on-conference.ts";
import { signInNamesOf } from "../people/index.ts";
import { yearOfConference } from "./store.ts";

const Candidate = z.object({
  personId: z.number(),
  fullName: z.string(),
  /** Told only where another candidate bears the same name; else empty. */
  signInName: z.string(),
  /** Units in which the account holds a role: the seat is of one of these, or of none from the standing body. */
  unitIds: z.array(z.number()),
  /** Why this account may not sit on the committee that the asker forms; empty where it may. */
  because: z.string(),
  /** Accounts with whom it may not count one vote, and why. */
  notWith: z.array(z.object({ personId: z.number(), because: z.string() })),
});

/** Accounts that could be tied to seats of a committee which the asker forms, each with what speaks against it. */
export const committeeCandidates = query({
  name: "conference.committee-candidates",
  summary: { vi: "Tài khoản có thể kiểm phiếu", en: "Accounts that could count" },
  input: z.strictObject({ conferenceId: z.coerce.number().int(), forVoteId: z.coerce.number().int().optional() }),
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  output: z.object({ candidates: z.array(Candidate) }),
  read: async ({ queries, actor }, { conferenceId, forVoteId }) => {
    const facts = await conferenceFacts(queries, conferenceId);
    assert(facts, `no conference ${conferenceId}`);
    const accounts = await accountsOf(queries, facts.year.yearId);
    const vote = facts.votes.find(({ voteId }) => voteId === forVoteId);
    const nominated = vote ? nominatedIn(vote, facts.year) : new Map<number, string>();
    const candidates = candidatesAmong({ accounts, nominated }, { ...vote?.doneBy, formed: actorLabel(actor) });
    const signInNames = await signInNamesOf(queries, sharingNames(candidates));
    return { candidates: candidates.map((one) => ({ ...one, signInName: signInNames.get(one.personId) ?? "" })) };
  },
});

export function candidatesAmong(
  { accounts, nominated }: { accounts: readonly CountAccount[]; nominated: ReadonlyMap<number, string> },
  doneBy: DoneBy,
): Omit<z.output<typeof Candidate>, "signInName">[] {
  const tellers = accounts.filter(({ roles }) => roles.some(({ role }) => role === "teller"));
  const against = (...seats: readonly Seat[]) => {
    const unfit = unfitTeller(seats[0]!, { tellers: seats, accounts, doneBy, openedAt: null, nominated });
    return unfit ? unfitWords(unfit) : "";
  };
  return tellers.map((account) => {
    const because = against(seatOf(account));
    const others = tellers.filter(({ personId }) => personId !== account.personId);
    const pairs = others.map((other) => ({
      personId: other.personId,
      because: because === "" ? against(seatOf(account), seatOf(other)) : "",
    }));
    return {
      personId: account.personId,
      fullName: account.fullName,
      unitIds: [...new Set(account.roles.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])))],
      because,
      notWith: pairs.filter((pair) => pair.because !== ""),
    };
  });
}

/** Accounts whose full name another one bears, too. */
export function sharingNames(candidates: readonly Pick<CountAccount, "personId" | "fullName">[]): number[] {
  const named = Map.groupBy(candidates, ({ fullName }) => fold(fullName));
  return [...named.values()].filter(({ length }) => length > 1).flatMap((all) => all.map(({ personId }) => personId));
}

const seatOf = ({ personId, fullName }: CountAccount): Seat => ({
  ...{ seat: personId, name: fullName, office: "", unitId: null, head: false, personId },
});
