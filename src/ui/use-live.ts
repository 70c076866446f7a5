import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** Keeps every open screen true: when anybody does a deed, what is shown is read again. */
export function useLive(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let heard = false;
    const source = new EventSource("/api/live");
    const readAgain = (): void => {
      // Deeds come in bursts and rooms are full: one reading after a short, uneven pause is enough.
      waiting ??= setTimeout(
        () => {
          waiting = undefined;
          void client.invalidateQueries();
        },
        100 + Math.random() * 300,
      );
    };
    source.onmessage = readAgain;
    source.onopen = () => {
      // Opened again after a lost connection: what was done meanwhile was not heard.
      if (heard) readAgain();
      heard = true;
    };
    return () => {
      clearTimeout(waiting);
      source.close();
    };
  }, [signedIn, client]);
}
