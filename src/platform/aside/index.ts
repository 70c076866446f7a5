/** Hard work beside the server: in a process of its own, so much at a time, with an end. */
export { makingAside, type Made } from "./make-aside.ts";
export { places, type TakePlace } from "./places.ts";
export { workAside } from "./work-aside.ts";
export type { Step } from "./spoken.ts";
export { type NotMade, say as sayNotMade, sentences as notMade } from "./refusals.ts";
