/**
 * The code of a one-time link stands behind the # so that it reaches no server's log; it is taken once and wiped
 * from the address, so that a screenshot or the history does not keep it either.
 */
export function takeLinkCode(): string {
  const code = window.location.hash.slice(1);
  if (code !== "") {
    kept = code;
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  }
  return kept;
}

let kept = "";

/** The address to send to somebody: it opens the screen where they choose a password. */
export const linkOf = (code: string, origin: string): string => `${origin}/moi#${code}`;
