import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import type { Language } from "../../basics/words.ts";
import type { Actor } from "../access/index.ts";
import type { Queries } from "../database/index.ts";
import type { AnyDeed, AnyDownload, AnyList, AnyQuery, Page } from "./any-deed.ts";
import type { FileMade, FileOnTheWay, ReadContext } from "./deed.ts";
import { type Outcome, sentence } from "./outcome.ts";
import { askPermission, refuseStranger } from "./permission.ts";
import { readInput } from "./read-input.ts";

export interface Question {
  readonly actor: Actor;
  readonly language: Language;
  readonly now: Instant;
  readonly raw: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** What every list understands beside its own filters. */
export const ListInput = z.object({
  q: z.string().max(200).default(""),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(500).default(50),
});

/** Answers one query, list or download. Nothing is written. */
export async function consult(
  deed: AnyQuery | AnyList | AnyDownload,
  queries: Queries,
  question: Question,
): Promise<Outcome> {
  const { actor, language, now, raw, signal } = question;
  const stranger = turnAway(deed, actor, language);
  if (stranger) return stranger;
  const parsed = readInput(deed.input, raw, language);
  if (!parsed.ok) return parsed.outcome;
  const permission = await askPermission(deed.allow, { actor, queries, input: parsed.input, language });
  if (permission.refusal) return forReading(permission.refusal, language);
  const context: ReadContext = { actor, now, language, queries, signal };
  if (deed.kind === "query") return { kind: "done", answer: deed.output.parse(await deed.read(context, parsed.input)) };
  if (deed.kind === "list") return readPage(deed, context, parsed.input, question);
  const made = await deed.make(context, parsed.input);
  if (made.ok) return { kind: "done", answer: made.value satisfies FileMade | FileOnTheWay };
  const phrase = deed.say(made.refusal as never, language);
  return { kind: "refused", refusal: made.refusal, sentence: phrase };
}

/** Turns away somebody whom a deed lets in nowhere, in the words of its kind: a door asks before it takes in what was sent. */
export function turnAway(deed: AnyDeed, actor: Actor, language: Language): Outcome<never> | undefined {
  const stranger = refuseStranger(deed.allow, actor, language);
  return stranger && deed.kind !== "action" ? forReading(stranger, language) : stranger;
}

/** Whoever only looks is not told that nothing was saved. */
function forReading(outcome: Outcome<never>, language: Language): Outcome<never> {
  if (outcome.kind === "sign-in-first") return { ...outcome, sentence: sentence("sign-in-to-read", language) };
  if (outcome.kind === "not-allowed") return { ...outcome, sentence: sentence("not-for-reading", language) };
  return outcome;
}

async function readPage(deed: AnyList, context: ReadContext, input: never, question: Question): Promise<Outcome> {
  const parsed = readInput(ListInput, question.raw, question.language);
  if (!parsed.ok) return parsed.outcome;
  const { q, page, size } = parsed.input as z.output<typeof ListInput>;
  const found = await deed.read(context, input, { q, limit: size, offset: (page - 1) * size });
  const rows = z.array(deed.row).parse(found.rows);
  return { kind: "done", answer: { rows, total: found.total, page, size } satisfies Page<unknown> };
}
