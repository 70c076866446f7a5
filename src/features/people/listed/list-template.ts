import { z } from "zod";
import { ok } from "../../../basics/result.ts";
import { download } from "../../../platform/deeds/index.ts";
import { excelOf } from "../../../platform/documents/index.ts";
import { giverIn, mayGive, toGiversIn } from "../giving.ts";
import { Id } from "../model.ts";
import { unitsNamedInYear } from "../store/units-of-year.ts";
import { say } from "../refusals.ts";
import { roleNames } from "../labels.ts";
import type { Role } from "../../../platform/access/index.ts";

const Asked = z.object({ yearId: Id });

/** An Excel file to fill in with people, with the year's units and the roles the giver may give to choose from. */
export const listTemplate = download({
  name: "people.list-template",
  summary: { vi: "Tệp mẫu danh sách mời", en: "Excel template for people to invite" },
  input: Asked,
  allow: toGiversIn((_, { yearId }: z.output<typeof Asked>) => yearId),
  make: async ({ queries, actor }, { yearId }) => {
    const giver = giverIn(actor, yearId);
    const roles = (Object.keys(roleNames) as Role[]).filter((role) => mayGive(giver, role));
    const units = await unitsNamedInYear(queries, yearId);
    return ok({
      fileName: "mau-danh-sach-moi.xlsx",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: await excelOf({
        code: "mau-danh-sach-moi",
        sheets: [
          {
            name: "Danh sách mời",
            titleLines: [
              "DANH SÁCH NGƯỜI DÙNG VÀ VAI TRÒ",
              "Tên đăng nhập: chữ không dấu; để trống thì hệ thống tự đặt. Một người nhiều vai trò: ghi mỗi vai trò một dòng, cùng họ tên và đơn vị.",
            ],
            columns: [
              { header: "STT", width: 6, kind: "integer" },
              { header: "Họ và tên", width: 30, kind: "text" },
              { header: "Tên đăng nhập", width: 20, kind: "text" },
              { header: "Đơn vị", width: 40, kind: "text", choices: units.map(({ name }) => name) },
              { header: "Vai trò", width: 26, kind: "text", choices: roles.map((role) => roleNames[role]) },
            ],
            rows: [],
            roomForRows: 100,
          },
        ],
      }),
    });
  },
  say,
});
