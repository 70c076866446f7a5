import { type Day, writeDay } from "../../basics/instant.ts";

export interface ToRemind {
  /** “Cục An ninh điều tra; Cục An ninh kinh tế”, or “các đơn vị trong cụm”. */
  readonly whom: string;
  readonly what: string;
  readonly dueOn: Day | null;
  readonly daysLeft: number | null;
}

/**
 * A short text ready for Zalo. It sets no new day: the day a thing is due comes from the plan, never from a reminder.
 *
 * @param from who sends it: “Thư ký Cụm thi đua số 1”
 */
export function reminder({ whom, what, dueOn, daysLeft }: ToRemind, from: string): string {
  const work = `“${what}”`;
  if (dueOn === null || daysLeft === null)
    return `Kính gửi ${whom}: đề nghị thực hiện việc ${work} và báo lại ${from}. Trân trọng.`;
  if (daysLeft < 0)
    return `Kính gửi ${whom}: việc ${work} đã quá hạn ${-daysLeft} ngày (hạn ngày ${writeDay(dueOn)}). Đề nghị thực hiện ngay và báo lại ${from}. Trân trọng.`;
  const left = daysLeft === 0 ? "hết hạn hôm nay" : `còn ${daysLeft} ngày`;
  return `Kính gửi ${whom}: việc ${work} đến hạn ngày ${writeDay(dueOn)}, ${left}. Đề nghị hoàn thành đúng hạn. ${from} trân trọng nhắc.`;
}
