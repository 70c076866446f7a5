import { useSyncExternalStore } from "react";

export type Connection = "connected" | "reconnecting" | "offline";

let connected = true;
const listeners = new Set<() => void>();

/** Says whether the server is heard; whoever shows it to the person hears of it. */
export function tellConnected(yes: boolean): void {
  connected = yes;
  for (const hear of listeners) hear();
}

function listen(hear: () => void): () => void {
  listeners.add(hear);
  window.addEventListener("online", hear);
  window.addEventListener("offline", hear);
  return () => {
    listeners.delete(hear);
    window.removeEventListener("online", hear);
    window.removeEventListener("offline", hear);
  };
}

const now = (): Connection => (navigator.onLine ? (connected ? "connected" : "reconnecting") : "offline");

/** Whether what is on the screen is kept true at present. */
export const useConnection = (): Connection => useSyncExternalStore(listen, now);
