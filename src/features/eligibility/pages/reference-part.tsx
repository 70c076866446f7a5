import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, RefusedNotice, useRead, Waiting, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { judgeForReference } from "../judge-for-reference.ts";

interface Asked {
  readonly awardCode: string;
  readonly submitted: string;
}

/** Where the law of the day is not entered: what the one before it would say, dashed, hollow and never green. */
export function ReferencePart(props: Asked): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <section className="note" aria-label="Chưa xét được">
      <h3>Chưa xét được: quy định của ngày {writeDay(props.submitted)} chưa có trong máy</h3>
      <p>
        Vẫn ghi được văn bản xác nhận để xét khi có quy định. Hồ sơ mà cơ quan có thẩm quyền đã nhận trước ngày đổi luật
        thì xét theo luật cũ. Quy định mới do cán bộ pháp chế nạp vào thư mục quy định của cơ quan.
      </p>
      {open ? (
        <Reference {...props} onClose={() => setOpen(false)} />
      ) : (
        <Button onPress={() => setOpen(true)}>Xét tham khảo theo quy định liền trước</Button>
      )}
    </section>
  );
}

function Reference({ onClose, ...asked }: Asked & { readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const { answer, refused } = useRead<typeof judgeForReference>("eligibility.judge-for-reference", {
    yearId: year.yearId,
    ...asked,
  });
  if (!answer) return refused ? <RefusedNotice refused={refused} /> : <Waiting />;
  const { reference } = answer;
  if (reference === null) return <p>{answer.why || "Năm này chưa có đơn vị để xét tham khảo."}</p>;
  return (
    <div style={{ border: "1px dashed var(--grey-5)", padding: "14px 18px", marginTop: 12, background: "var(--page)" }}>
      <h3>
        Xét tham khảo theo quy định trước {writeDay(reference.before)}{" "}
        <span className="demo">Tham khảo, không phải kết luận</span>
      </h3>
      {reference.expired !== "" && <p>{reference.expired}</p>}
      <WideTable>
        <table className="tb" aria-label="Xét tham khảo, không phải kết luận">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Nếu theo quy định cũ</th>
            </tr>
          </thead>
          <tbody>
            {reference.units.map(({ unitId, name, wouldBe, sentences }, at) => (
              <tr key={unitId}>
                <td className="stt">{at + 1}</td>
                <td>{name}</td>
                <td>
                  <details>
                    <summary>{wouldBe}</summary>
                    <ul className="sm">
                      {sentences.map((sentence) => (
                        <li key={sentence}>{sentence}</li>
                      ))}
                    </ul>
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="sm mut">
        Theo {reference.law}. Tiêu chuẩn mới có thể khác. Bảng này không lưu vào hồ sơ, không in lên văn bản trình.
      </p>
      <Button onPress={onClose}>Đóng phần tham khảo</Button>
    </div>
  );
}
