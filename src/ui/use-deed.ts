import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { call, newKey } from "./call.ts";
import { Refused } from "./refused.ts";
import { sessionEnded } from "./session.ts";
import type { AnswerOf, InputOf, NameOf } from "./wire.ts";

export interface Doing<Deed> {
  /** Does it; undefined when it was refused – the reason is then in `refused`, and what was typed is untouched. */
  readonly run: (input: InputOf<Deed>) => Promise<AnswerOf<Deed> | undefined>;
  readonly running: boolean;
  readonly refused: Refused | undefined;
  /** What is wrong with a field of the input, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly clear: () => void;
}

/**
 * One button's deed. A double click does it once; another input waits for the one under way, so that quick clicks
 * down a list all count; after a lost connection the same input is sent with the same key, so that it is never
 * recorded twice.
 */
export function useDeed<Deed>(name: NameOf<Deed>): Doing<Deed> {
  const client = useQueryClient();
  const [running, setRunning] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const underWay = useRef(new Set<string>());
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const unanswered = useRef<{ readonly text: string; readonly key: string }>(undefined);

  async function run(input: InputOf<Deed>): Promise<AnswerOf<Deed> | undefined> {
    const text = JSON.stringify(input);
    if (underWay.current.has(text)) return undefined;
    underWay.current.add(text);
    setRunning(true);
    const turn = line.current.then(() => send(input, text));
    line.current = turn.catch(() => {}); // a fault of one is told by that one
    return turn;
  }

  async function send(input: InputOf<Deed>, text: string): Promise<AnswerOf<Deed> | undefined> {
    const key = unanswered.current?.text === text ? unanswered.current.key : newKey();
    unanswered.current = { text, key };
    try {
      const answer = await call<Deed>(name, input, key);
      unanswered.current = undefined;
      setRefused(undefined);
      await client.invalidateQueries();
      return answer;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status > 0 && error.status < 500) unanswered.current = undefined;
      if (error.status === 401) sessionEnded();
      setRefused(error);
      return undefined;
    } finally {
      underWay.current.delete(text);
      setRunning(underWay.current.size > 0);
    }
  }
  return { run, running, refused, fields: refused?.fields ?? {}, clear: () => setRefused(undefined) };
}
