import type { Paper } from "../../../engines/document/index.ts";
import { letterhead, type PaperSource, recipientsOf, sayIn } from "../../year/index.ts";
import { clusterSigns } from "../../reports/index.ts";
import { nominationInWords, readNominations, titleName, unitName, type YearNominations } from "../read-nominations.ts";
import { goingUp } from "./submission-paper.ts";

/** What the cluster tells its units about the proposals: how far each has come, in words that promise nothing. */
export const resultNotice: PaperSource = {
  code: "result-notice",
  group: "after-conference",
  list: async (queries, { yearId, year }) => {
    const facts = await readNominations(queries, yearId);
    const title = `Thông báo kết quả suy tôn, đề nghị khen thưởng năm ${year}`;
    if (!facts || goingUp(facts.nominations).length === 0)
      return [{ key: "", title, state: "not-yet", because: "Chưa có đề nghị từ kết quả suy tôn" }];
    return [{ key: "", title, state: "draft" }];
  },
  make: async (queries, { yearId }, key) => {
    const facts = await readNominations(queries, yearId);
    return key === "" && facts && goingUp(facts.nominations).length > 0 ? notice(facts) : undefined;
  },
};

function notice({ year, nominations }: YearNominations): Paper {
  return {
    code: "thong-bao-ket-qua-suy-ton",
    title: `Thông báo kết quả suy tôn, đề nghị khen thưởng năm ${year.year}`,
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "TB" }),
    blocks: [
      { kind: "title", name: "THÔNG BÁO", subject: `Kết quả suy tôn, đề nghị khen thưởng năm ${year.year}` },
      {
        kind: "paragraph",
        text: `${year.cluster.name} thông báo kết quả suy tôn và việc đề nghị khen thưởng năm ${year.year} như sau:`,
      },
      {
        kind: "table",
        columns: [
          { width: 7, align: "center" },
          { width: 22, align: "left" },
          { width: 22, align: "left" },
          { width: 49, align: "left" },
        ],
        header: [["STT", "Đơn vị", "Danh hiệu, hình thức", "Tình trạng"]],
        rows: goingUp(nominations).map((nomination, index) => [
          String(index + 1),
          unitName(year, nomination.unitId),
          titleName(year, nomination.awardCode),
          nominationInWords(year, nomination),
        ]),
      },
      {
        kind: "paragraph",
        text: sayIn(year)(
          "Kết quả suy tôn là đề nghị của cụm. Việc khen thưởng do cấp có thẩm quyền quyết định và chỉ có giá trị khi có quyết định.",
        ),
      },
    ],
    signatories: [clusterSigns(year)],
    recipients: recipientsOf(year),
  };
}
