import { type Day, daysBetween, writeDay } from "../../basics/instant.ts";

/** A short text ready for Zalo to the units that have not sent: how long is left, or how long ago the day passed. */
export function callReminder(
  { name, dueOn }: { readonly name: string; readonly dueOn: Day },
  { missing, today }: { readonly missing: readonly { readonly name: string }[]; readonly today: Day },
): string {
  const left = daysBetween({ from: today, to: dueOn });
  const due =
    left < 0
      ? `đã quá hạn ${-left} ngày (hạn ngày ${writeDay(dueOn)})`
      : `đến hạn ngày ${writeDay(dueOn)}, ${left === 0 ? "hết hạn hôm nay" : `còn ${left} ngày`}`;
  const units = missing.map((unit) => unit.name).join(", ");
  return `Kính gửi các đồng chí: ${name.toLowerCase()} ${due}. Đơn vị chưa gửi: ${units}. Đề nghị hoàn thành và gửi trên hệ thống. Trân trọng.`;
}
