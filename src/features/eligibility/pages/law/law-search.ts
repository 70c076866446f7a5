/** What the address of a page of the law tells: the day it is read on, and the regulation laid over it. */
export interface LawSearch {
  readonly ngay?: string;
  readonly quydinh?: string;
}

/** In an address: nothing is laid over the law, though the year's rulebook names a regulation. */
const none = "khong";

/** The regulation that a page begins with: the one in its address, else the one that the year around it goes by. */
export function overlayAt(quydinh: unknown, regulation: string | undefined): string | undefined {
  if (typeof quydinh !== "string") return regulation;
  return quydinh === none ? undefined : quydinh;
}

/** An address that shows the same again: what a page begins with by itself is left out. */
export function searchOf(at: {
  readonly day: string | undefined;
  readonly overlay: string | undefined;
  readonly regulation: string | undefined;
}): LawSearch {
  return {
    ...(at.day !== undefined && { ngay: at.day }),
    ...(at.overlay !== at.regulation && { quydinh: at.overlay ?? none }),
  };
}
