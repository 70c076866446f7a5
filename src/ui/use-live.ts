import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { tellConnected } from "./connection.ts";
import { hearServer } from "./hear-server.ts";

// Deeds come in bursts and rooms are full: one reading after a short, uneven pause is enough. After an outage the whole
// country comes back at once.
const spreadMs = { deed: 300, outage: 2000 };

/** Keeps every open screen true: when anybody does a deed, and after an outage, what is shown is read again. */
export function useLive(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = hearServer({
      connected: tellConnected,
      changed: (after) => {
        waiting ??= setTimeout(
          () => {
            waiting = undefined;
            void client.invalidateQueries();
          },
          100 + Math.random() * spreadMs[after],
        );
      },
      turnedAway: () => void client.invalidateQueries({ queryKey: ["people.me"] }),
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [signedIn, client]);
}
