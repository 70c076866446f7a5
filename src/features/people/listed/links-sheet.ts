import { z } from "zod";
import { query } from "../../../platform/deeds/index.ts";
import { excelOf } from "../../../platform/documents/index.ts";
import { toGiversIn } from "../giving.ts";
import { Id } from "../model.ts";
import { mostListed } from "./model.ts";

const Sheet = z.strictObject({
  yearId: Id,
  title: z.string().max(300),
  links: z
    .array(
      z.strictObject({
        fullName: z.string().max(200),
        signInName: z.string().max(200),
        unit: z.string().max(1000),
        role: z.string().max(1000),
        link: z.string().max(500),
        until: z.string().max(60),
      }),
    )
    .max(mostListed),
});

/**
 * The links that were just made, as an Excel file. They stand in nothing that is kept: whoever was given them sends
 * them along, as a body and never in an address, and gets them back as a file.
 */
export const linksSheet = query({
  name: "people.links-sheet",
  summary: { vi: "Danh sách liên kết mời dạng Excel", en: "Invitation links as Excel" },
  input: Sheet,
  allow: toGiversIn((_, { yearId }: z.output<typeof Sheet>) => yearId),
  largeInput: true,
  output: z.object({ fileBase64: z.string() }),
  read: async (_, { title, links }) => {
    const bytes = await excelOf({
      code: "lien-ket-moi",
      sheets: [
        {
          name: "Liên kết mời",
          titleLines: [
            title,
            "Mỗi liên kết dùng một lần; ai có liên kết đều dùng được. Gửi riêng từng người, xong thì xoá tệp.",
          ],
          columns: [
            { header: "STT", width: 6, kind: "integer" },
            { header: "Họ và tên", width: 28, kind: "text" },
            { header: "Tên đăng nhập", width: 18, kind: "text" },
            { header: "Đơn vị", width: 34, kind: "text" },
            { header: "Vai trò", width: 24, kind: "text" },
            { header: "Liên kết", width: 60, kind: "text" },
            { header: "Dùng đến", width: 20, kind: "text" },
          ],
          rows: links.map(({ fullName, signInName, unit, role, link, until }, at) => [
            ...[at + 1, fullName, signInName, unit, role, link, until],
          ]),
        },
      ],
    });
    return { fileBase64: Buffer.from(bytes).toString("base64") };
  },
});
