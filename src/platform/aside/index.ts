/** Hard work beside the server: in a process of its own, so much at a time, with an end. */
import type { Phrasebook } from "../../basics/words.ts";
import type { NotMade } from "./make-aside.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

export { makingAside, type Made, type NotMade } from "./make-aside.ts";
export { places, type TakePlace } from "./places.ts";
export { workAside } from "./work-aside.ts";
export type { Step } from "./spoken.ts";

/** Why a file was not made. */
export const asideWords: Phrasebook<NotMade> = { vi: vi.notMade, en: en.notMade };
