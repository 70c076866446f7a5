import { z } from "zod";
import { type Instant, instantOf } from "../../../basics/instant.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { nomineeOf } from "../../elections/index.ts";
import type { Story } from "../story.ts";
import { minutesAfter } from "./minutes-after.ts";
import { governmentFlag, ministryFlag } from "./movement.ts";
import type { UnitIds } from "./organisation.ts";
import { totalOf } from "./scores.ts";
import { madeUp, told, type UnitKey } from "./told.ts";

/** A ballot with its made-up count: that these votes were held is told, and who is proposed for the first; no figure is. */
interface Ballot {
  readonly subject: { readonly kind: "title"; readonly awardCode: string } | { readonly kind: "head" | "deputy" };
  readonly name: string;
  /** Votes of the five units for each nominee. */
  readonly agree: Readonly<Partial<Record<UnitKey, number>>>;
}

const ballots: readonly Ballot[] = [
  {
    subject: { kind: "title", awardCode: governmentFlag },
    name: "Cờ thi đua của Chính phủ",
    agree: { internalPolitical: 4, economic: 2 },
  },
  {
    subject: { kind: "title", awardCode: ministryFlag },
    name: "Cờ thi đua của Bộ Công an",
    agree: { externalSecurity: 4, economic: 4, homeSecurity: 2 },
  },
  { subject: { kind: "head" }, name: "Cụm trưởng năm 2021", agree: { externalSecurity: 4, economic: 1 } },
  { subject: { kind: "deputy" }, name: "Cụm phó năm 2021", agree: { economic: 3, homeSecurity: 2 } },
];

const voters = 5;

export interface PreparedVote extends Ballot {
  readonly voteId: number;
  readonly units: UnitIds;
}

/** Prepares every ballot; the standard that comes before the Government's flag is attested by a made-up paper. */
export async function prepareVotes(
  story: Story,
  { yearId, units }: { yearId: number; units: UnitIds },
): Promise<readonly PreparedVote[]> {
  const prepared: PreparedVote[] = [];
  for (const ballot of ballots) {
    const { subject, agree } = ballot;
    const attested =
      subject.kind === "title" && subject.awardCode === governmentFlag
        ? [{ awardCode: ministryFlag, source: `Văn bản thẩm định (${madeUp.toLowerCase()})` }]
        : [];
    const nominees = keysOf(agree).map((key) => ({ unitId: units[key], facts: { score: totalOf(key) }, attested }));
    // What a unit is honoured for is the whole year; whom the units elect is not.
    const subjectTo = subject.kind === "title" ? "kết quả cả năm đến 31/12/2020" : "";
    const vote = { yearId, subject, channel: "paper", nominees, subjectTo };
    const excluded = subject.kind === "title" ? null : [];
    const Made = z.object({ voteId: z.int() });
    const at = instantOf("2020-12-15", "14:30");
    const { voteId } = await story.does("elections.prepare-vote", at, { ...vote, excluded }, Made);
    prepared.push({ ...ballot, voteId, units });
  }
  return prepared;
}

/** Both tellers type what they counted, alike; the head of the committee signs. */
export async function countVote(
  story: Story,
  { vote, tellers, opens }: { vote: PreparedVote; tellers: readonly Actor[]; opens: Instant },
): Promise<void> {
  const { voteId } = vote;
  const counted = minutesAfter(opens, 12);
  const figures = [figuresOf(vote)];
  for (const [at, actor] of tellers.entries())
    await story.as(actor).does("elections.enter-figures", counted, { voteId, seat: at + 1, figures, revision: 0 });
  const packetNumber = `${ballots.findIndex(({ name }) => name === vote.name) + 1}`;
  await story.as(tellers[0]!).does("elections.sign-result", minutesAfter(opens, 16), { voteId, packetNumber });
}

function figuresOf({ subject, agree, units }: PreparedVote): object {
  const all = { channel: "paper", issued: voters, returned: voters, valid: voters, invalid: 0, blank: 0, unused: 2 };
  const lines = keysOf(agree).map((key) => {
    const line = { nominee: nomineeOf(units[key]), agree: agree[key]! };
    return subject.kind === "title" ? { ...line, disagree: voters - agree[key]!, noMark: 0 } : line;
  });
  return { ...all, invalidBecause: {}, lines };
}

const keysOf = (agree: Ballot["agree"]): UnitKey[] =>
  (Object.keys(told.units) as UnitKey[]).filter((key) => agree[key] !== undefined);
