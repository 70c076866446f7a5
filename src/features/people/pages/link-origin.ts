/** What the links given out begin with, and whether anybody but this machine can open them. */
export interface LinkOrigin {
  readonly origin: string;
  readonly opensElsewhere: boolean;
}

/**
 * The address that the operator told; else the one by which this person came, unless it is this machine's own name for
 * itself: that one opens nothing anywhere else, and is said to.
 */
export function linkOrigin(configured: string | null, cameBy: string): LinkOrigin {
  if (configured !== null) return { origin: configured, opensElsewhere: true };
  return { origin: cameBy, opensElsewhere: !isThisMachine(new URL(cameBy).hostname) };
}

const isThisMachine = (host: string): boolean =>
  host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
