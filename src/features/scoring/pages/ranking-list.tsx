import type { ReactElement } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import { Note, RecordList, Section } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { listRanking } from "../list-ranking.ts";

/** Units by rank; each total leads to its column of the table above. */
export function RankingList({ locked }: { readonly locked: boolean }): ReactElement {
  const { year } = useYear();
  return (
    <Section title="Xếp hạng" illustrative={year.illustrative} aside={locked ? "Theo bảng đã khoá" : "Tạm thời"}>
      <div className="stack">
        <RecordList<typeof listRanking>
          deed="scoring.list-ranking"
          input={{ yearId: year.yearId }}
          label="bảng xếp hạng"
          rowKey={({ unitId }) => unitId}
          empty={null}
          columns={[
            { header: "Xếp thứ", number: true, cell: ({ rank }) => rank ?? <span className="mut">chưa xếp</span> },
            { header: "Đơn vị", cell: ({ name }) => name },
            {
              header: "Tổng điểm",
              number: true,
              cell: ({ unitId, score, rank }) => (
                <a href={`#don-vi-${unitId}`}>{rank === null ? "Xem ô còn trống" : writeHundredths(score)}</a>
              ),
            },
            { header: "Ghi chú", cell: ({ note }) => note },
          ]}
        />
        <Note>Xếp hạng theo điểm là căn cứ để xét suy tôn, chưa phải kết quả khen thưởng.</Note>
      </div>
    </Section>
  );
}
