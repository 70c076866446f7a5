import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok, passOn } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import {
  accountsOf,
  type CountAccount,
  isLate,
  nominatedIn,
  tellerOfNominee,
  unfitTeller,
  wrongUnit,
} from "../elections/index.ts";
import { Committee, type FormedCommittee } from "./model.ts";
import { type ConferenceFacts, conferenceFacts, conferenceRivals, onConference } from "./on-conference.ts";
import { writeCommittee, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Form = Committee.extend({
  conferenceId: z.int(),
  /** Revision of the conference as the screen showed it; left out where no earlier committee was looked at. */
  revision: z.int().optional(),
  /** The vote it is formed for, where nominees are known already; another vote may need another committee. */
  forVoteId: z.int().nullable().default(null),
});
type Form = z.output<typeof Form>;

export interface FormingFacts extends Pick<ConferenceFacts, "conference" | "votes" | "year"> {
  readonly accounts: readonly CountAccount[];
  /** Who forms it, as the log names them. */
  readonly by: string;
  readonly now: Instant;
}

const decide = onConference(decideCommittee);

/**
 * Forms the counting committee and ties its seats to accounts; a seat without one types nothing. Nobody counts a vote
 * that they made, nor one in which their own unit stands; where every unit stands, the tellers come from the standing
 * body, and the minutes say so.
 */
export const formCommittee = action({
  name: "conference.form-committee",
  summary: { vi: "Lập Ban kiểm phiếu", en: "Form the counting committee" },
  input: Form,
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  load: async ({ tx, actor, now }, { conferenceId }): Promise<FormingFacts | undefined> => {
    const facts = await conferenceFacts(tx, conferenceId);
    return facts && { ...facts, accounts: await accountsOf(tx, facts.year.yearId), by: actorLabel(actor), now };
  },
  decide,
  record: ({ tx }, { conferenceId, committee }) => writeCommittee(tx, conferenceId, committee),
  show: ({ conferenceId, committee: { members, chosen, fromStandingBody } }) => ({
    conferenceId,
    members: members.map(({ name, head, personId }) => ({ name, head, personId })),
    chosen,
    fromStandingBody,
  }),
  rivals: conferenceRivals,
  say,
});

export function decideCommittee(
  { conference, votes, year, accounts, by, now }: FormingFacts,
  { conferenceId, forVoteId, revision, ...committee }: Form,
) {
  if (conference.state === "ended" || conference.state === "closed") return refuse("conference-over");
  if (revision !== undefined && conference.revision !== revision)
    return refuse("changed-meanwhile", { now: { committee: conference.committee, revision: conference.revision } });
  const { members, fromStandingBody } = committee;
  if (members.filter(({ head }) => head).length !== 1) return refuse("one-head-needed");
  const twin = members.find(
    ({ name, unitId, personId }, at) =>
      members.findIndex(
        (one) => (one.name === name && one.unitId === unitId) || (personId !== null && one.personId === personId),
      ) < at,
  );
  if (twin) return refuse("teller-twice", { name: twin.name });
  if (members.some(({ unitId }) => unitId !== null && !year.units.some((unit) => unit.unitId === unitId)))
    return refuse("unit-not-of-this-year");
  const vote = votes.find(({ voteId }) => voteId === forVoteId);
  const nominated = vote ? nominatedIn(vote, year) : new Map<number, string>();
  const voting = year.units.filter(({ observer, leftOn }) => !observer && leftOn === null);
  const everyUnit = vote !== undefined && voting.every(({ unitId }) => nominated.has(unitId));
  if (everyUnit && !fromStandingBody) return refuse("standing-body-must-count");
  const seats = members.map((member, at) => ({ ...member, seat: at + 1 }));
  const partial = tellerOfNominee(seats, { accounts, nominated: new Set(nominated.keys()) });
  if (partial)
    return refuse("teller-of-nominee", { teller: partial.teller, unit: nominated.get(partial.unitId) ?? "" });
  const facts = { tellers: seats, accounts, doneBy: { ...vote?.doneBy, formed: by }, openedAt: null, nominated };
  const late = isLate(year, conference.day, now);
  for (const seat of seats.filter(({ personId }) => personId !== null)) {
    const unfit = unfitTeller(seat, facts) ?? wrongUnit(seat, { accounts, fromStandingBody, late });
    if (unfit) return passOn(unfit);
  }
  return ok<{ conferenceId: number; committee: FormedCommittee }>({
    conferenceId,
    committee: { ...committee, formedBy: by },
  });
}
