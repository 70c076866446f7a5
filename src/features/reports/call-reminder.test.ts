import { expect, test } from "vitest";
import { callReminder } from "./call-reminder.ts";

const call = { name: "Báo cáo năm", dueOn: "2025-11-30" };
const missing = [{ name: "Sở Y tế" }, { name: "Sở Nội vụ" }];
const on = (today: string) => callReminder(call, { missing, today });

test("a reminder before the day says how long is left, and after it that it has passed", () => {
  expect(on("2025-11-27")).toBe(
    "Kính gửi các đồng chí: báo cáo năm đến hạn ngày 30/11/2025, còn 3 ngày. Đơn vị chưa gửi: Sở Y tế, Sở Nội vụ. Đề nghị hoàn thành và gửi trên hệ thống. Trân trọng.",
  );
  expect(on("2025-11-30")).toContain("hết hạn hôm nay");
  expect(on("2025-12-12")).toContain("báo cáo năm đã quá hạn 12 ngày (hạn ngày 30/11/2025).");
  expect(on("2025-12-12")).not.toContain("đến hạn");
});
