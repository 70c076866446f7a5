import type { EventType } from "../archive/events.ts";
import { trackerText } from "../hash.ts";
import { isShuffled } from "../question.ts";
import type { ElectionResult } from "../tally/result.ts";
import { trusteeKeyId } from "../trustees/trustee.ts";
import { countJson } from "../wire.ts";
import type { Counted } from "./after-voting.ts";
import type { OpenedArchive } from "./open-archive.ts";

/** How far an election has come. */
export type Stage = "voting" | "closed" | "counted" | "shuffling" | "decrypting" | "finished";

/** What a verified archive says, as plain JSON. */
export interface Summary {
  readonly uuid: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly stage: Stage;
  /** To compare with what was announced at setup. */
  readonly fingerprint: string;
  readonly credentialsFingerprint: string;
  readonly questions: readonly QuestionSummary[];
  readonly voters: number;
  /** Ballots in the box, replaced ones included. */
  readonly ballots: number;
  /** Voters whose last ballot counts. */
  readonly counted: number;
  readonly totalWeight: number | string;
  readonly trustees: readonly TrusteeSummary[];
  readonly events: number;
  /** Digest of the last event: stands for the whole archive. */
  readonly lastEvent: string;
}

export interface QuestionSummary {
  readonly question: string;
  /** Answers with their votes; a blank vote has no text. */
  readonly options: readonly { readonly answer?: string; readonly votes?: number | string }[];
  readonly min?: number;
  readonly max?: number;
  /** Opened answers of a shuffled question. */
  readonly opened?: readonly (readonly number[])[];
}

export interface TrusteeSummary {
  readonly owner: number;
  readonly key: string;
  readonly decrypted: boolean;
  /** How many of this trustee's group are enough; absent for a trustee whose part is indispensable. */
  readonly threshold?: number;
}

const stageAfter: Record<EventType, Stage> = {
  Setup: "voting",
  Ballot: "voting",
  EndBallots: "closed",
  EncryptedTally: "counted",
  Shuffle: "shuffling",
  EndShuffles: "counted",
  PartialDecryption: "decrypting",
  Result: "finished",
};

export function summaryOf(
  { archive, election, roll, trusteeship, credentialsHash, ballots }: OpenedArchive,
  { counted, result }: { counted: Counted; result?: ElectionResult },
): Summary {
  const { uuid, name, description, group } = election.parameters;
  return {
    uuid,
    name,
    description,
    group,
    stage: stageAfter[archive.entries.at(-1)!.event.type],
    fingerprint: election.fingerprint,
    credentialsFingerprint: trackerText(credentialsHash),
    questions: questionsOf(election, result),
    voters: roll.size,
    ballots: ballots.length,
    counted: counted.counted.length,
    totalWeight: countJson(counted.sized.total_weight),
    trustees: trusteeship.holders.flatMap(({ owners, threshold }) =>
      owners.map((owner) => ({
        owner,
        key: trusteeKeyId(trusteeship.keys[owner - 1]!),
        decrypted: counted.decryptions.has(owner),
        ...(threshold === undefined ? {} : { threshold }),
      })),
    ),
    events: archive.entries.length,
    lastEvent: archive.end.parent!,
  };
}

function questionsOf({ parameters }: OpenedArchive["election"], result: ElectionResult | undefined): QuestionSummary[] {
  return parameters.questions.map((question, at) => {
    if (isShuffled(question)) {
      const opened = result && { opened: result[at] as readonly (readonly number[])[] };
      return {
        question: question.value.question,
        options: question.value.answers.map((answer) => ({ answer })),
        ...opened,
      };
    }
    const sums = result?.[at] as readonly bigint[] | undefined;
    const names = [...(question.blank ? [{}] : []), ...question.answers.map((answer) => ({ answer }))];
    return {
      question: question.question,
      options: names.map((option, index) => ({ ...option, ...(sums ? { votes: countJson(sums[index]!) } : {}) })),
      min: question.min,
      max: question.max,
    };
  });
}
