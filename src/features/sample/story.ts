import { createHash } from "node:crypto";
import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import type { Language } from "../../basics/words.ts";
import { type Actor, actorLabel } from "../../platform/access/index.ts";
import type { KeyedDatabase } from "../../platform/database/index.ts";
import { type AnyAction, type AnyDeed, consult, type Outcome, perform } from "../../platform/deeds/index.ts";
import { canonicalJson } from "../../platform/log/index.ts";
import { deedsOfTheYear } from "./deeds-of-the-year.ts";
import { yearTold } from "./store.ts";

/** A line for whoever waits, in both languages. */
export type Line = Readonly<Record<Language, string>>;

/**
 * Tells a year by doing the product's own deeds, each at its moment: every rule is obeyed and the log is real.
 *
 * A deed told a second time, with the same input, changes nothing and gives the answer of the first time. So a story
 * that broke off is simply told again from its beginning.
 */
export interface Story {
  /** @throws Error when the deed is refused: the story is wrong, or somebody else changed what it had told */
  readonly does: <Shape extends z.ZodType = typeof anything>(
    deed: string,
    at: Instant,
    input: object,
    answer?: Shape,
  ) => Promise<z.output<Shape>>;
  /** The same where a refusal is expected. */
  readonly tries: (deed: string, at: Instant, input: object) => Promise<Outcome>;
  readonly asks: <Shape extends z.ZodType>(read: string, input: object, answer: Shape) => Promise<z.output<Shape>>;
  /**
   * The year that was told to its last deed before. By the log, not by telling it again: an older version may have
   * told some deed in other words, which would then be a new deed here.
   */
  readonly toldBefore: (
    lastDeed: string,
  ) => Promise<{ readonly yearId: number; readonly clusterCode: string } | undefined>;
  /** The same story, from here on done by somebody else. */
  readonly as: (actor: Actor) => Story;
  readonly says: (line: Line) => void;
}

/** Whoever tells a sample, under one name everywhere, so that the log shows which lines are a sample's. */
export const teller: Actor = { kind: "operator", name: "dữ liệu minh hoạ" };

type Telling = Pick<KeyedDatabase, "queries" | "keyedHash">;

export function storyIn(database: Telling, hears: (line: Line) => void, actor: Actor = teller): Story {
  const { queries } = database;
  const tries = (name: string, at: Instant, input: object): Promise<Outcome> =>
    perform(action(name), database, { actor, language: "vi", now: at, raw: input, key: keyOf(name, input) });

  return {
    tries,
    does: async (name, at, input, answer) =>
      (answer ?? anything).parse(finished(name, await tries(name, at, input))) as never,
    asks: async (name, input, answer) => {
      const deed = deedsOfTheYear.find((one) => one.name === name);
      if (!deed || deed.kind === "action") throw new Error(`sample: no read is called ${name}`);
      const now = "2020-12-31T00:00:00.000Z";
      return answer.parse(finished(name, await consult(deed, queries, { actor, language: "vi", now, raw: input })));
    },
    toldBefore: (lastDeed) => yearTold(queries, { actor: actorLabel(teller), lastDeed }),
    as: (other) => storyIn(database, hears, other),
    says: hears,
  };
}

const anything = z.unknown();

function action(name: string): AnyAction {
  const deed: AnyDeed | undefined = deedsOfTheYear.find((one) => one.name === name);
  if (deed?.kind !== "action") throw new Error(`sample: no deed is called ${name}`);
  return deed;
}

/** One key for one intention: what is told twice is recognised by its words. */
const keyOf = (name: string, input: object): string =>
  `sample:${createHash("sha256")
    .update(`${name} ${canonicalJson(input)}`)
    .digest("hex")}`;

function finished(name: string, outcome: Outcome): unknown {
  if (outcome.kind === "done") return outcome.answer;
  const why = outcome.kind === "invalid" ? JSON.stringify(outcome.fields) : outcome.sentence;
  throw new Error(`sample: ${name} ended as ${outcome.kind}: ${why}`);
}
