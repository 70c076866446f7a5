import type { ReactElement } from "react";
import { Section, Status, WideTable } from "../../../../ui/index.ts";
import type { LawView } from "../../law/views.ts";

/** What the legal officer laid into the office's folder: taken, or left out with every mistake, file and path. */
export function OfficePart({ sets }: { readonly sets: LawView["office"] }): ReactElement | null {
  if (sets.length === 0) return null;
  return (
    <Section title="Quy định do cơ quan nạp" aside={`${sets.length} bộ`}>
      <WideTable>
        <table className="tb" aria-label="Quy định do cơ quan nạp">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Bộ</th>
              <th scope="col">Nội dung</th>
              <th scope="col">Tình trạng</th>
            </tr>
          </thead>
          <tbody>
            {sets.map(({ name, adds, mistakes }, at) => (
              <tr key={name}>
                <td className="stt">{at + 1}</td>
                <td>{name}</td>
                <td>
                  {mistakes.length === 0 ? (
                    adds.join("; ")
                  ) : (
                    <ul>
                      {mistakes.map((mistake) => (
                        <li key={mistake}>{mistake}</li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>
                  {mistakes.length === 0 ? (
                    <Status is="done" word="Đang dùng" />
                  ) : (
                    <Status is="late" word={`Bỏ ra, có ${mistakes.length} lỗi`} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
