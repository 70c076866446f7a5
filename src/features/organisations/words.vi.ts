import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { ClusterKind, LeftBecause, ObtainedBy, OrganisationRefusal, RowFault } from "./model.ts";

export const clusterKinds: Readonly<Record<ClusterKind, string>> = {
  cluster: "Cụm thi đua",
  bloc: "Khối thi đua",
  region: "Khu vực thi đua",
};

export const waysObtained: Readonly<Record<ObtainedBy, string>> = {
  elected: "Bầu",
  appointed: "Chỉ định",
  rotation: "Luân phiên",
  recognised: "Công nhận",
  untold: "Chưa ghi",
};

/** How a unit came to lead, for papers and lists; nothing where nobody told. */
export const wayObtained = (way: ObtainedBy): string => (way === "untold" ? "" : waysObtained[way]);

export const waysLeft: Readonly<Record<LeftBecause, string>> = {
  left: "Ra khỏi cụm, khối",
  merged: "Sáp nhập",
  dissolved: "Giải thể",
};

const rowFault: Words<RowFault> = {
  "name-twice": ({ row, name, other }) => `dòng ${row}: tên “${name}” đã có ở dòng ${other}`,
  "code-twice": ({ row, unitCode, other }) => `dòng ${row}: mã “${unitCode}” đã có ở dòng ${other}`,
  "name-taken": ({ row, name, other }) => `dòng ${row}: tên “${name}” đã là của đơn vị mã ${other}`,
  "code-taken": ({ row, unitCode, other }) => `dòng ${row}: mã “${unitCode}” đã là của ${other}`,
};

export const sayRowFault = (fault: RowFault): string => (rowFault[fault.code] as (facts: RowFault) => string)(fault);

export const organisationRefused: Words<OrganisationRefusal> = {
  "no-such-owner": () => "Không tìm thấy cơ quan chủ quản này, chưa ghi gì. Đề nghị tải lại danh sách.",
  "no-such-unit": () => "Không tìm thấy đơn vị này, chưa ghi gì. Đề nghị tải lại danh sách.",
  "no-such-cluster": () => "Không tìm thấy cụm, khối này, chưa ghi gì. Đề nghị tải lại danh sách.",
  "no-such-membership": () => "Không tìm thấy tư cách thành viên này, chưa ghi gì. Đề nghị tải lại danh sách.",
  "no-such-headship": () => "Nhiệm kỳ này không còn hoặc đã kết thúc, chưa ghi gì. Đề nghị tải lại trang.",
  "owner-exists": ({ name }) => `Chưa ghi: đã có cơ quan chủ quản “${name}”. Đề nghị dùng cơ quan sẵn có.`,
  "rows-collide": ({ faults }) =>
    `Chưa ghi dòng nào, vì ${faults.slice(0, 5).map(sayRowFault).join("; ")}${
      faults.length > 5 ? ` và ${faults.length - 5} lỗi khác` : ""
    }. Đề nghị sửa rồi ghi lại cả danh sách.`,
  "unit-name-taken": ({ name, unitCode }) =>
    `Chưa ghi: đã có đơn vị “${name}” (mã ${unitCode}). Đề nghị dùng đơn vị sẵn có hoặc ghi tên phân biệt hơn.`,
  "unit-code-taken": ({ name, unitCode }) => `Chưa ghi: mã “${unitCode}” đã là của ${name}. Đề nghị chọn mã khác.`,
  "name-starts-that-day": ({ name, day }) =>
    `Chưa ghi: từ ngày ${writeDay(day)} đơn vị đã mang tên “${name}”. Nếu tên đó ghi sai, hãy dùng “Sửa tên đã ghi”.`,
  "no-name-from-that-day": ({ day }) =>
    `Chưa ghi: không có tên nào bắt đầu từ ngày ${writeDay(day)}. Đề nghị tải lại trang.`,
  "cluster-code-taken": ({ name }) => `Chưa ghi: mã này đã là của ${name}. Đề nghị chọn mã khác.`,
  "cluster-name-taken": ({ clusterCode }) =>
    `Chưa ghi: cơ quan chủ quản này đã có cụm, khối cùng tên (mã ${clusterCode}). Đề nghị dùng cụm, khối sẵn có.`,
  "other-owner": () =>
    "Chưa ghi: đơn vị thuộc cơ quan chủ quản khác với cụm, khối. Đề nghị chọn đơn vị của cùng cơ quan chủ quản.",
  "already-member": ({ name, joinedOn }) => `Chưa ghi: ${name} đang là thành viên từ ngày ${writeDay(joinedOn)}.`,
  "member-then": ({ name, leftOn }) =>
    `Chưa ghi: ${name} còn là thành viên đến ngày ${writeDay(leftOn)}. Đề nghị chọn ngày vào sau ngày đó.`,
  "left-before-joining": ({ joinedOn }) =>
    `Chưa ghi: ngày ra trước ngày vào (${writeDay(joinedOn)}). Đề nghị kiểm tra lại ngày.`,
  "already-left": ({ name, leftOn }) => `Chưa ghi: ${name} đã ra từ ngày ${writeDay(leftOn)}. Đề nghị tải lại trang.`,
  "merged-into-whom": () =>
    "Chưa ghi: sáp nhập cần nêu đơn vị nhận của cùng cơ quan chủ quản, khác với chính đơn vị này. Đề nghị chọn đơn vị nhận sáp nhập.",
  "already-led": ({ name }) =>
    `Chưa ghi: ${name} đang là cụm (khối) trưởng năm này. Nếu thay, đề nghị nêu lý do kết thúc nhiệm kỳ đó.`,
  "already-in-office": ({ name }) =>
    `Chưa ghi: ${name} đã giữ một trong hai nhiệm vụ cụm (khối) trưởng, phó năm này. Đề nghị chọn đơn vị khác.`,
  "not-a-member": ({ name, year }) =>
    `Chưa ghi: ${name} không là thành viên trong năm ${year}. Đề nghị chọn đơn vị thành viên.`,
  "observer-cannot-lead": ({ name }) =>
    `Chưa ghi: ${name} tham gia với tư cách quan sát nên không làm cụm (khối) trưởng, phó. Đề nghị chọn đơn vị khác.`,
  "changed-meanwhile": () =>
    "Chưa ghi: người khác vừa sửa mục này. Nội dung đang gõ được giữ lại bên cạnh nội dung mới; đề nghị xem lại rồi ghi.",
};
