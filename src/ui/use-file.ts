import { useEffect, useRef, useState } from "react";
import { takeFile } from "./call.ts";
import { Refused } from "./refused.ts";
import { sessionEnded } from "./session.ts";

export interface TakingFile {
  /** Takes the file at an address; a refusal is then in `refused`. */
  readonly take: (address: string) => Promise<void>;
  readonly running: boolean;
  /** Gives it up, here and at the server. Leaving the screen does the same. */
  readonly stop: () => void;
  readonly refused: Refused | undefined;
}

/** A file that may be long in the making: one at a time, with an end that the person may choose. */
export function useFile(): TakingFile {
  const [running, setRunning] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const under = useRef<AbortController>(undefined);
  const stop = (): void => under.current?.abort();
  useEffect(() => () => under.current?.abort(), []);

  async function take(address: string): Promise<void> {
    if (under.current) return;
    const own = new AbortController();
    under.current = own;
    setRunning(true);
    setRefused(undefined);
    try {
      await takeFile(address, own.signal);
    } catch (error) {
      if (own.signal.aborted) return;
      if (!(error instanceof Refused)) throw error;
      if (error.status === 401) sessionEnded();
      setRefused(error);
    } finally {
      under.current = undefined;
      setRunning(false);
    }
  }
  return { take, running, stop, refused };
}
