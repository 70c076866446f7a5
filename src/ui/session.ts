let typist = "";

/** Says who sits at this screen, so that what one person is typing is not another's to find on a shared computer. */
export function typesHere(personId: number): void {
  typist = String(personId);
}

export const whoTypes = (): string => typist;

const listeners = new Set<() => void>();

/** Says that the server no longer knows this session; whoever shows the sign-in window hears it. */
export function sessionEnded(): void {
  for (const hear of listeners) hear();
}

/** Hears that the session has ended; the answer stops hearing. */
export function onSessionEnded(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
