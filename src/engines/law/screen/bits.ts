/**
 * Years as bits of one 32-bit integer: bit 31 is the year judged, bit 30 the year before it. Bit 0 also stands for all
 * years before it, so nothing old is lost, only its distance.
 */
export type YearMask = number;

/** How far back single years are told apart. */
export const maskYears = 32;

/** The bit of a year; 0 for a year after the one judged. */
export function yearBit({ year, judged }: { year: number; judged: number }): YearMask {
  const back = judged - year;
  return back < 0 ? 0 : (0x80000000 >>> Math.min(back, maskYears - 1)) | 0;
}

/** Length of the run of years that ends at the year judged. */
export const runLength = (mask: YearMask): number => Math.clz32(~mask);

/** The last `length` years, 0 to 32. Without a branch: screening would stumble over one for every second subject. */
export const lastYears = (length: number): YearMask => ~(-1 >>> length) | -(length >> 5);

/** All years after the latest one in the mask; all years when it is empty. */
export const afterLatest = (mask: YearMask): YearMask => lastYears(Math.clz32(mask));

/** All years after the earliest one in the mask; all years when it is empty. */
export const afterEarliest = (mask: YearMask): YearMask => lastYears(Math.clz32(mask & -mask));

/** All ones when any year is in the mask, else 0. */
export const anyYear = (mask: YearMask): number => (mask | -mask) >> 31;

/** All ones when the first number is at least the second, else 0; both are small. */
export const atLeast = (number: number, least: number): number => ~((number - least) >> 31);

/** Number of years in the mask. */
export function countYears(mask: YearMask): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
