import { writeDay } from "../../basics/instant.ts";
import { carrying, type RefusalIn, refusals } from "../../basics/refusals.ts";
import type { Language } from "../../basics/words.ts";

const rowFaults = refusals({
  "name-twice": ({ row, name, other }: { row: number; name: string; other: number }) => ({
    vi: `dòng ${row}: tên “${name}” đã có ở dòng ${other}`,
    en: `row ${row}: the name “${name}” is in row ${other} too`,
  }),
  "code-twice": ({ row, unitCode, other }: { row: number; unitCode: string; other: number }) => ({
    vi: `dòng ${row}: mã “${unitCode}” đã có ở dòng ${other}`,
    en: `row ${row}: the code “${unitCode}” is in row ${other} too`,
  }),
  "name-taken": ({ row, name, other }: { row: number; name: string; other: string }) => ({
    vi: `dòng ${row}: tên “${name}” đã là của đơn vị mã ${other}`,
    en: `row ${row}: the name “${name}” belongs to the unit with code ${other}`,
  }),
  "code-taken": ({ row, unitCode, other }: { row: number; unitCode: string; other: string }) => ({
    vi: `dòng ${row}: mã “${unitCode}” đã là của ${other}`,
    en: `row ${row}: the code “${unitCode}” belongs to ${other}`,
  }),
});

/** What can be wrong with a row among many; `other` is the row, or the unit, that it collides with. */
export type RowFault = RefusalIn<typeof rowFaults.sentences>;

export const sayRowFault = rowFaults.say;

const more = { vi: (count: number) => ` và ${count} lỗi khác`, en: (count: number) => ` and ${count} more` };
const firstFive = (faults: readonly RowFault[], language: Language): string =>
  faults
    .slice(0, 5)
    .map((fault) => sayRowFault(fault, language))
    .join("; ") + (faults.length > 5 ? more[language](faults.length - 5) : "");

export const { refuse, say, sentences } = refusals({
  "no-such-owner": () => ({
    vi: "Không tìm thấy cơ quan chủ quản này, chưa ghi gì. Đề nghị tải lại danh sách.",
    en: "This owner was not found; nothing was saved. Reload the list.",
  }),
  "no-such-unit": () => ({
    vi: "Không tìm thấy đơn vị này, chưa ghi gì. Đề nghị tải lại danh sách.",
    en: "This unit was not found; nothing was saved. Reload the list.",
  }),
  "no-such-cluster": () => ({
    vi: "Không tìm thấy cụm, khối này, chưa ghi gì. Đề nghị tải lại danh sách.",
    en: "This cluster was not found; nothing was saved. Reload the list.",
  }),
  "no-such-membership": () => ({
    vi: "Không tìm thấy tư cách thành viên này, chưa ghi gì. Đề nghị tải lại danh sách.",
    en: "This membership was not found; nothing was saved. Reload the list.",
  }),
  "no-such-headship": () => ({
    vi: "Nhiệm kỳ này không còn hoặc đã kết thúc, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This headship is over or was not found; nothing was saved. Reload the page.",
  }),
  "owner-exists": ({ name }: { name: string }) => ({
    vi: `Chưa ghi: đã có cơ quan chủ quản “${name}”. Đề nghị dùng cơ quan sẵn có.`,
    en: `Not saved: the owner “${name}” exists already. Use that one.`,
  }),
  "rows-collide": ({ faults }: { faults: readonly RowFault[] }) => ({
    vi: `Chưa ghi dòng nào, vì ${firstFive(faults, "vi")}. Đề nghị sửa rồi ghi lại cả danh sách.`,
    en: `No row was saved: ${firstFive(faults, "en")}. Correct them and save the whole list again.`,
  }),
  "unit-name-taken": ({ name, unitCode }: { name: string; unitCode: string }) => ({
    vi: `Chưa ghi: đã có đơn vị “${name}” (mã ${unitCode}). Đề nghị dùng đơn vị sẵn có hoặc ghi tên phân biệt hơn.`,
    en: `Not saved: the unit “${name}” (code ${unitCode}) exists already. Use it, or choose a name that tells them apart.`,
  }),
  "unit-code-taken": ({ name, unitCode }: { name: string; unitCode: string }) => ({
    vi: `Chưa ghi: mã “${unitCode}” đã là của ${name}. Đề nghị chọn mã khác.`,
    en: `Not saved: the code “${unitCode}” belongs to ${name}. Choose another code.`,
  }),
  "name-starts-that-day": ({ name, day }: { name: string; day: string }) => ({
    vi: `Chưa ghi: từ ngày ${writeDay(day)} đơn vị đã mang tên “${name}”. Nếu tên đó ghi sai, hãy dùng “Sửa tên đã ghi”.`,
    en: `Not saved: the unit is called “${name}” from ${writeDay(day)}. If that was a mistake, correct the recorded name.`,
  }),
  "no-name-from-that-day": ({ day }: { day: string }) => ({
    vi: `Chưa ghi: không có tên nào bắt đầu từ ngày ${writeDay(day)}. Đề nghị tải lại trang.`,
    en: `Not saved: no name starts on ${writeDay(day)}. Reload the page.`,
  }),
  "cluster-code-taken": ({ name }: { name: string }) => ({
    vi: `Chưa ghi: mã này đã là của ${name}. Đề nghị chọn mã khác.`,
    en: `Not saved: this code belongs to ${name}. Choose another code.`,
  }),
  "cluster-name-taken": ({ clusterCode }: { clusterCode: string }) => ({
    vi: `Chưa ghi: cơ quan chủ quản này đã có cụm, khối cùng tên (mã ${clusterCode}). Đề nghị dùng cụm, khối sẵn có.`,
    en: `Not saved: this owner has a cluster of that name (code ${clusterCode}). Use that one.`,
  }),
  "other-owner": () => ({
    vi: "Chưa ghi: đơn vị thuộc cơ quan chủ quản khác với cụm, khối. Đề nghị chọn đơn vị của cùng cơ quan chủ quản.",
    en: "Not saved: the unit belongs to another owner than the cluster. Choose a unit of the same owner.",
  }),
  "already-member": ({ name, joinedOn }: { name: string; joinedOn: string }) => ({
    vi: `Chưa ghi: ${name} đang là thành viên từ ngày ${writeDay(joinedOn)}.`,
    en: `Not saved: ${name} has been a member since ${writeDay(joinedOn)}.`,
  }),
  "member-then": ({ name, leftOn }: { name: string; leftOn: string }) => ({
    vi: `Chưa ghi: ${name} còn là thành viên đến ngày ${writeDay(leftOn)}. Đề nghị chọn ngày vào sau ngày đó.`,
    en: `Not saved: ${name} is a member until ${writeDay(leftOn)}. Choose a later day of joining.`,
  }),
  "left-before-joining": ({ joinedOn }: { joinedOn: string }) => ({
    vi: `Chưa ghi: ngày ra trước ngày vào (${writeDay(joinedOn)}). Đề nghị kiểm tra lại ngày.`,
    en: `Not saved: the day of leaving is before the day of joining (${writeDay(joinedOn)}). Check the days.`,
  }),
  "already-left": ({ name, leftOn }: { name: string; leftOn: string }) => ({
    vi: `Chưa ghi: ${name} đã ra từ ngày ${writeDay(leftOn)}. Đề nghị tải lại trang.`,
    en: `Not saved: ${name} left the cluster on ${writeDay(leftOn)}. Reload the page.`,
  }),
  "merged-into-whom": () => ({
    vi: "Chưa ghi: sáp nhập cần nêu đơn vị nhận của cùng cơ quan chủ quản, khác với chính đơn vị này. Đề nghị chọn đơn vị nhận sáp nhập.",
    en: "Not saved: a merger names the unit merged into: another one of the same owner. Choose it.",
  }),
  "already-led": ({ name }: { name: string }) => ({
    vi: `Chưa ghi: ${name} đang là cụm (khối) trưởng năm này. Nếu thay, đề nghị nêu lý do kết thúc nhiệm kỳ đó.`,
    en: `Not saved: ${name} leads the cluster this year. To replace it, say why that headship ends.`,
  }),
  "already-in-office": ({ name }: { name: string }) => ({
    vi: `Chưa ghi: ${name} đã giữ một trong hai nhiệm vụ cụm (khối) trưởng, phó năm này. Đề nghị chọn đơn vị khác.`,
    en: `Not saved: ${name} is head or deputy of this year already. Choose another unit.`,
  }),
  "not-a-member": ({ name, year }: { name: string; year: number }) => ({
    vi: `Chưa ghi: ${name} không là thành viên trong năm ${year}. Đề nghị chọn đơn vị thành viên.`,
    en: `Not saved: ${name} is no member of the cluster in ${year}. Choose a member unit.`,
  }),
  "observer-cannot-lead": ({ name }: { name: string }) => ({
    vi: `Chưa ghi: ${name} tham gia với tư cách quan sát nên không làm cụm (khối) trưởng, phó. Đề nghị chọn đơn vị khác.`,
    en: `Not saved: ${name} is an observer and cannot lead. Choose another unit.`,
  }),
  "changed-meanwhile": carrying<{ now: Readonly<Record<string, string | number | boolean | null>> }>({
    vi: "Chưa ghi: người khác vừa sửa mục này. Nội dung đang gõ được giữ lại bên cạnh nội dung mới; đề nghị xem lại rồi ghi.",
    en: "Not saved: somebody has just changed this. What you typed is kept beside the new values; look again and save.",
  }),
});
