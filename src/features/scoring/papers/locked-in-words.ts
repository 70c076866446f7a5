import { dayOf, type Instant, writeDay } from "../../../basics/instant.ts";

/**
 * On which figures a paper of points rests. The day is the one on which they were locked here; when the paper is signed
 * is another day, which whoever signs writes in its head.
 */
export const lockedInWords = (lockedAt: Instant | null): string =>
  lockedAt === null
    ? "Dự thảo, bảng điểm chưa khoá"
    : `Theo bảng điểm khoá trên phần mềm ngày ${writeDay(dayOf(lockedAt))}`;
