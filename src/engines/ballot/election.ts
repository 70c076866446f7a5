import { z } from "zod";
import { refuse, ok, type Result } from "../../basics/result.ts";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Algebra, algebraOf } from "./algebra.ts";
import type { Base } from "./fixed-base.ts";
import { type Element, groupNamed } from "./group.ts";
import { type Fingerprint, fingerprintOf } from "./hash.ts";
import { canonical } from "./json.ts";
import type { Platform } from "./platform.ts";
import { type HomomorphicQuestion, isAskable, isShuffled, questionSchema } from "./question.ts";
import type { BallotRefusal } from "./refusals.ts";
import { numeral, readSpaced } from "./wire.ts";

/** Identifier of an election in the protocol: base58 without 0, O, I and l. Not an RFC 4122 UUID. */
export const uuidSchema = z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{14,64}$/);

const title = z.string().max(20_000);

const electionSchema = z.strictObject({
  version: z.literal(1),
  description: title,
  name: title,
  group: z.string().max(40),
  public_key: numeral,
  questions: z.array(questionSchema).min(1).max(200),
  uuid: uuidSchema,
  administrator: title.optional(),
  credential_authority: title.optional(),
});

export type ElectionParameters = z.infer<typeof electionSchema>;

/** An election as frozen at setup, ready to vote in, tally and verify. */
export interface Election {
  readonly parameters: ElectionParameters;
  /** Binds every ballot and decryption to the exact bytes of the election. */
  readonly fingerprint: Fingerprint;
  readonly algebra: Algebra;
  /** The joint key of the trustees. */
  readonly key: Base;
}

/** What is decided before the trustees' key is known: the same file that belenios-tool takes as a template. */
export const templateSchema = z.strictObject({
  description: title,
  name: title,
  questions: z.array(questionSchema).min(1).max(200),
  administrator: title.optional(),
  credential_authority: title.optional(),
});

export type ElectionTemplate = z.infer<typeof templateSchema>;

/**
 * Writes the text of an election. Freeze these bytes: every ballot carries their fingerprint.
 *
 * @param key product of the trustees' keys, from `checkTrustees`
 * @returns canonical JSON without a final newline
 */
export function drawUpElection({
  template,
  uuid,
  key,
}: {
  template: ElectionTemplate;
  uuid: string;
  key: Element;
}): Result<string, BallotRefusal> {
  if (!uuidSchema.safeParse(uuid).success) return refuse({ code: "uuid-malformed" });
  const { description, name, questions, administrator, credential_authority } = template;
  const unfit = questions.findIndex((question) => isShuffled(question) || !isAskable(question));
  if (unfit >= 0) return refuse({ code: "question-unfit", question: unfit + 1 });
  return ok(
    canonical({
      version: 1,
      description,
      name,
      group: "BELENIOS-2048",
      public_key: key,
      questions: (questions as HomomorphicQuestion[]).map(inFieldOrder),
      uuid,
      administrator,
      credential_authority,
    }),
  );
}

const inFieldOrder = ({ answers, blank, min, max, question }: HomomorphicQuestion): HomomorphicQuestion => ({
  answers,
  ...(blank ? { blank } : {}),
  min,
  max,
  question,
});

/**
 * Opens an election for use.
 *
 * Does not check that the key is the trustees': that is `checkTrustees`, or the verifier.
 *
 * @param text exactly as stored: a newline more is another election
 */
export function openElection(text: string | Uint8Array, platform: Platform): Result<Election, BallotRefusal> {
  const bytes = typeof text === "string" ? utf8ToBytes(text) : text;
  const parameters = readSpaced(bytes, electionSchema);
  if (!parameters) return refuse({ code: "election-malformed" });
  const group = groupNamed(parameters.group);
  if (!group) return refuse({ code: "group-unknown", group: parameters.group });
  // Answers that are shuffled need messages embedded in the group, and only one group can.
  if (parameters.questions.some(isShuffled) && group.paddingBits === undefined) {
    return refuse({ code: "election-malformed" });
  }
  const algebra = algebraOf(group, platform);
  if (!algebra.isMember(parameters.public_key)) return refuse({ code: "election-key-wrong" });
  return ok({ parameters, fingerprint: fingerprintOf(bytes), algebra, key: algebra.base(parameters.public_key) });
}
