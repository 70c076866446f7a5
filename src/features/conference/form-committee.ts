import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { onTheBallot } from "../elections/index.ts";
import { Committee } from "./model.ts";
import {
  type ConferenceFacts,
  conferenceFacts,
  conferenceRivals,
  type NoSuchConference,
  noSuchConference,
} from "./on-conference.ts";
import { writeCommittee, yearOfConference } from "./store.ts";
import { conferenceRefused } from "./words.ts";

const Form = Committee.extend({
  conferenceId: z.int(),
  /** Revision of the conference as the screen showed it; left out where no earlier committee was looked at. */
  revision: z.int().optional(),
  /** The vote it is formed for, where nominees are known already; another vote may need another committee. */
  forVoteId: z.int().nullable().default(null),
});
type Form = z.output<typeof Form>;

export type CommitteeRefusal =
  | NoSuchConference
  | { readonly code: "conference-over" }
  | {
      readonly code: "changed-meanwhile";
      readonly now: { readonly committee: Committee | null; readonly revision: number };
    }
  | { readonly code: "one-head-needed" }
  | { readonly code: "teller-twice"; readonly name: string }
  | { readonly code: "teller-of-nominee"; readonly teller: string; readonly unit: string }
  | { readonly code: "standing-body-must-count" };

/**
 * Forms the counting committee. Nobody counts a vote in which their own unit stands; where every unit stands,
 * the tellers come from the standing body, and the minutes say so.
 */
export const formCommittee = action({
  name: "conference.form-committee",
  summary: { vi: "Lập Ban kiểm phiếu", en: "Form the counting committee" },
  input: Form,
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  load: ({ tx }, { conferenceId }) => conferenceFacts(tx, conferenceId),
  decide: (facts, input) => (facts ? decideCommittee(facts, input) : noSuchConference),
  record: ({ tx }, { conferenceId, committee }) => writeCommittee(tx, conferenceId, committee),
  show: ({ conferenceId, committee: { members, chosen, fromStandingBody } }) => ({
    conferenceId,
    members: members.map(({ name, head }) => ({ name, head })),
    chosen,
    fromStandingBody,
  }),
  rivals: conferenceRivals,
  words: conferenceRefused,
});

export function decideCommittee(
  { conference, votes, year }: Pick<ConferenceFacts, "conference" | "votes" | "year">,
  { conferenceId, forVoteId, revision, ...committee }: Form,
): Result<{ conferenceId: number; committee: Committee }, CommitteeRefusal> {
  if (conference.state === "ended" || conference.state === "closed") return refuse({ code: "conference-over" });
  if (revision !== undefined && conference.revision !== revision)
    return refuse({
      code: "changed-meanwhile",
      now: { committee: conference.committee, revision: conference.revision },
    });
  const { members, fromStandingBody } = committee;
  if (members.filter(({ head }) => head).length !== 1) return refuse({ code: "one-head-needed" });
  const twin = members.find(
    ({ name, unitId, personId }, at) =>
      members.findIndex(
        (one) => (one.name === name && one.unitId === unitId) || (personId !== null && one.personId === personId),
      ) < at,
  );
  if (twin) return refuse({ code: "teller-twice", name: twin.name });
  const vote = votes.find(({ voteId }) => voteId === forVoteId);
  const nominated = new Set(vote ? onTheBallot(vote).map(({ unitId }) => unitId) : []);
  const voting = year.units.filter(({ observer, leftOn }) => !observer && leftOn === null);
  const everyUnit = vote !== undefined && voting.every(({ unitId }) => nominated.has(unitId));
  if (everyUnit && !fromStandingBody) return refuse({ code: "standing-body-must-count" });
  const partial = members.find(({ unitId }) => unitId !== null && nominated.has(unitId));
  if (!partial) return ok({ conferenceId, committee });
  const unit = year.units.find(({ unitId }) => unitId === partial.unitId)?.name ?? "";
  return refuse({ code: "teller-of-nominee", teller: partial.name, unit });
}
