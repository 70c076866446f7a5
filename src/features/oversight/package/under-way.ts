import { makingAside, type Step } from "../../../platform/aside/index.ts";

/** Packages are made beside the server. */
export const makeBeside = makingAside(new URL("./package-process.ts", import.meta.url));

/** Packages asked for at this server and not yet whole, by their line of the log; before its turn one has no step. */
const underWay = new Map<number, Step | undefined>();

export const begins = (entry: number): void => void underWay.set(entry, undefined);
export const hasCome = (entry: number, step: Step): void => void underWay.set(entry, step);
export const isOver = (entry: number): void => void underWay.delete(entry);

export type HowFar = { readonly state: "none" } | { readonly state: "waiting" } | ({ readonly state: "making" } & Step);

export function howFar(entry: number): HowFar {
  if (!underWay.has(entry)) return { state: "none" };
  const step = underWay.get(entry);
  return step ? { state: "making", ...step } : { state: "waiting" };
}
