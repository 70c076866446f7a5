import type { CountAccount, Opening, Seat, Vote } from "../../src/features/elections/index.ts";
import type { Role } from "../../src/platform/access/index.ts";
import type { RefusalShape } from "../../src/basics/result.ts";
import type { CountFacts } from "../../src/features/elections/sources/index.ts";
import type { YearFacts } from "../../src/features/year/index.ts";
import { flagRule } from "../counting-fixture.ts";
import { figures } from "./conference.ts";
import { somebody } from "./act.ts";

// A count as its sources are asked about it, without a database: unit 7 stands, five vote, three people count.

export const openedAt = "2020-12-18T01:00:00.000Z";
export const yearId = 1;

/** An account that holds these roles since before the opening, invited by the operator of the machine. */
export function account(personId: number, more: Partial<CountAccount> = {}): CountAccount {
  const roles = [held("teller")];
  const known = { personId, fullName: `Người ${personId}`, linkIssuedBy: "operator", linkAcceptedAt: null };
  const units = (more.roles ?? roles).flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
  return { ...known, roles, unitsEver: units, hosts: [], lastIssuer: null, accepted: true, ...more };
}

/** A role since before the opening, given by the standing body. */
export const held = (role: Role, more: Partial<CountAccount["roles"][number]> = {}): CountAccount["roles"][number] => ({
  ...{ role, unitId: null, grantedAt: "2020-12-17T00:00:00.000Z", fromStandingBody: true },
  ...more,
});

/** Somebody issued a link of an account before the opening, and its holder came through it. */
export const invitedBy = (
  personId: number,
  more: Partial<CountAccount["hosts"][number]> = {},
): CountAccount["hosts"][number] => ({
  ...{ personId, issuedAt: "2020-12-10T00:00:00.000Z", accepted: true, own: true },
  ...more,
});

export const seatOf = (seat: number, personId: number | null, head = false): Seat => ({
  ...{ seat, name: `Kiểm phiếu viên ${seat}`, office: "", unitId: null, head, personId },
});

/** Two who type, 11 and 12, and the head, 13. */
export const committee: readonly Seat[] = [seatOf(1, 11), seatOf(2, 12), seatOf(3, 13, true)];

export function openVote(more: Partial<Vote> = {}, tellers: readonly Seat[] = committee): Vote {
  const roll = [1, 2, 3, 4, 5].map((at) => ({
    ...{ voter: `unit:${at}`, unitId: at, name: `Đơn vị ${at}`, way: "present" as const },
  }));
  const opening = {
    openedAt,
    conference: { conferenceId: 1, name: "Hội nghị tổng kết", day: "2020-12-18" },
    electorate: { clusterUnits: 5, entitledVoters: 5, votersPresent: 5 },
    roll,
    tellers,
  } as unknown as Opening;
  const nominee = { unitId: 7, position: 1, source: "list", facts: {}, attested: [], withdrawn: null };
  return {
    ...{
      voteId: 1,
      yearId,
      name: "Cờ thi đua",
      state: "open",
      source: "two-tellers",
      channels: ["paper"],
      revision: 1,
    },
    ...{ rule: flagRule, doneBy: {}, opening, hands: null, result: null },
    nominees: [{ ...nominee, withdrawnReason: "" }],
    ...more,
  } as unknown as Vote;
}

/** Somebody looks at the count or acts in it. */
export function countSeenBy(personId: number | "operator", more: Partial<CountFacts> = {}): CountFacts {
  const accounts = more.accounts ?? [11, 12, 13].map((id) => account(id));
  const held = accounts.find((one) => one.personId === personId)?.roles ?? [];
  const actor =
    personId === "operator"
      ? ({ kind: "operator", name: "máy chủ" } as const)
      : somebody(personId, ...held.map(({ role, unitId }) => ({ yearId, role, unitId })));
  const year = { yearId, year: 2020, endsOn: "2020-12-31", units: [] as readonly unknown[] } as YearFacts;
  return {
    vote: openVote(),
    year,
    entries: [],
    entriesBefore: [],
    actor,
    now: "2020-12-18T03:00:00.000Z",
    ...more,
    accounts,
  };
}

/** What an account typed at a seat: so many of five agree. */
export const typed = (seat: number, personId: number, agree = 4, comparedBy: number | null = null) => ({
  ...{ seat, enteredBy: `person:${personId}`, enteredAt: openedAt, revision: 1 },
  ...{ changedAfter: 0, takenOverFrom: null },
  comparedBy: comparedBy === null ? null : `person:${comparedBy}`,
  figures: figures(5, { 7: agree }) as never,
});

/** A vote whose result was signed and asks for this step; nobody is honoured unless said. */
export function signedVote(step: object, more: Partial<Vote> = {}, honoured: readonly number[] = []): Vote {
  const nominees = honoured.map((unitId) => ({ nominee: `unit:${unitId}`, outcome: "honoured" }));
  const result = { step, verdict: { nominees }, deputy: null, signedAt: "2020-12-18T02:00:00.000Z" };
  const rest = { round: 1, settlement: null, followsId: null };
  return openVote({ state: "signed", ...rest, result: result as unknown as Vote["result"], ...more });
}

/** The refusal with its facts, or that there was none. */
export const refusalOf = <
  Answer extends { readonly ok: true } | { readonly ok: false; readonly refusal: RefusalShape },
>(
  answer: Answer,
): Extract<Answer, { readonly ok: false }>["refusal"] | "accepted" =>
  answer.ok ? "accepted" : (answer as Extract<Answer, { readonly ok: false }>).refusal;
