import { useEffect, useState } from "react";
import { whoTypes } from "./session.ts";

const keyOf = (name: string): string => `thidua.draft.${whoTypes()}.${name}`;

/**
 * What somebody is typing, kept for them on this computer until it is saved: a session that ends, a closed window or a
 * power cut loses nothing.
 *
 * @param name tells this form from every other, e.g. `reports.section:12`
 */
export function useDraft<Value>(name: string, initial: Value): readonly [Value, (next: Value) => void, () => void] {
  const [value, setValue] = useState<Value>(() => stored<Value>(name) ?? initial);
  useEffect(() => {
    setValue(stored<Value>(name) ?? initial);
    // A new name is another form; a new `initial` of the same form must not overwrite what is being typed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [name]);
  const change = (next: Value): void => {
    setValue(next);
    try {
      localStorage.setItem(keyOf(name), JSON.stringify(next));
    } catch {
      // A full or forbidden store only means that a closed window loses the draft.
    }
  };
  const forget = (): void => {
    try {
      localStorage.removeItem(keyOf(name));
    } catch {
      // as above
    }
  };
  return [value, change, forget];
}

/** Whether something typed in this form waits on this computer, not yet saved. */
export const hasDraft = (name: string): boolean => stored(name) !== undefined;

function stored<Value>(name: string): Value | undefined {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}
