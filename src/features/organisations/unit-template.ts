import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoleHolders } from "../../platform/access/index.ts";
import { download } from "../../platform/deeds/index.ts";
import { excelOf } from "../../platform/documents/index.ts";
import { say } from "./refusals.ts";

/** An Excel file to fill in with units; `read-unit-file` reads it back. */
export const unitTemplate = download({
  name: "organisations.unit-template",
  summary: { vi: "Tệp mẫu danh sách đơn vị", en: "Excel template for units" },
  input: z.object({}),
  allow: toRoleHolders,
  make: async () =>
    ok({
      fileName: "mau-danh-sach-don-vi.xlsx",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: await excelOf({
        code: "mau-danh-sach-don-vi",
        sheets: [
          {
            name: "Đơn vị",
            titleLines: ["DANH SÁCH ĐƠN VỊ", "Mã đơn vị để trống thì hệ thống tự đánh số. Cột tên là bắt buộc."],
            columns: [
              { header: "STT", width: 6, kind: "integer" },
              { header: "Mã đơn vị", width: 14, kind: "text" },
              { header: "Tên đơn vị", width: 50, kind: "text" },
              { header: "Địa chỉ", width: 50, kind: "text" },
            ],
            rows: [],
            roomForRows: 100,
          },
        ],
      }),
    }),
  say,
});
