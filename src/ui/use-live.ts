import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** Keeps every open screen true: when anybody does a deed, what is shown is read again. */
export function useLive(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const source = new EventSource("/api/live");
    source.onmessage = () => {
      // Deeds come in bursts and rooms are full: one reading after a short, uneven pause is enough.
      waiting ??= setTimeout(
        () => {
          waiting = undefined;
          void client.invalidateQueries();
        },
        100 + Math.random() * 300,
      );
    };
    return () => {
      clearTimeout(waiting);
      source.close();
    };
  }, [signedIn, client]);
}
