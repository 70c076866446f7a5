import { type ReactElement, useEffect, useState } from "react";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import { ask, Button, CopyButton, Note, Refused, RefusedNotice, Section, WideTable } from "../../../ui/index.ts";
import type { linksSheet } from "../listed/links-sheet.ts";
import { roleNames } from "../labels.ts";
import { say } from "../refusals.ts";
import { LinkReach, useLinkOrigin } from "./link-reach.tsx";
import { linkOf } from "./link-code.ts";
import type { ListDone, ListSeen } from "./invite-list.tsx";
import { InvitationSlips } from "./invitation-slips.tsx";
import type { UnitChoice } from "./role-fields.tsx";

export interface MadeSlip {
  readonly fullName: string;
  readonly signInName: string;
  readonly unit: string;
  readonly role: string;
  readonly link: string;
  readonly until: string;
}

/** What came of a list: links to print, save or copy, shown this once only; what was given; what was refused, and why. */
export function ListResult(props: {
  readonly yearId: number;
  readonly done: ListDone;
  /** The list as it was looked at: lines with faults were not sent. */
  readonly seen: ListSeen;
  readonly units: readonly UnitChoice[];
  readonly onClose: () => void;
}): ReactElement | null {
  const { yearId, done, units, onClose } = props;
  const left = props.seen.lines.filter(({ faults }) => faults.length > 0);
  const reach = useLinkOrigin();
  const [unmade, setUnmade] = useState<Refused>();
  useKeptOpen(done.invited.length > 0);
  if (!reach) return null;
  const slips = done.invited.map(({ fullName, signInName, roles, code, linkExpiresAt }) => ({
    ...{ fullName, signInName, link: linkOf(code, reach.origin) },
    unit: [...new Set(roles.map(({ unitId }) => nameOf(unitId, units)))].filter(Boolean).join("; "),
    role: roles.map(({ role }) => roleNames[role]).join(", "),
    until: `${clockOf(linkExpiresAt)} ngày ${writeDay(dayOf(linkExpiresAt))}`,
  }));
  const title = "LIÊN KẾT MỜI VÀO PHẦN MỀM THI ĐUA";
  async function saveExcel(): Promise<void> {
    setUnmade(undefined);
    try {
      const { fileBase64 } = await ask<typeof linksSheet>("people.links-sheet", { yearId, title, links: slips });
      saveFile(fileBase64, "lien-ket-moi.xlsx");
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setUnmade(error);
    }
  }
  return (
    <Section title="Kết quả mời theo danh sách" aside={summaryOf(done, left.length)}>
      <div className="stack" style={{ marginBottom: 28 }}>
        {slips.length > 0 && (
          <>
            <Note title="Liên kết chỉ hiện lần này">
              In phiếu, lưu Excel hoặc sao chép trước khi đóng. Mỗi liên kết dùng một lần; ai có liên kết đều dùng được
              nên chỉ gửi riêng cho đúng người.
            </Note>
            <LinkReach {...reach} />
            <div className="acts">
              <Button kind="main" onPress={() => window.print()}>
                In phiếu mời
              </Button>
              <Button onPress={() => void saveExcel()}>Lưu Excel</Button>
            </div>
            <RefusedNotice refused={unmade} />
            <WideTable>
              <table className="tb" aria-label="Liên kết mời">
                <thead>
                  <tr>
                    <th className="stt" scope="col">
                      STT
                    </th>
                    <th scope="col" style={{ minWidth: 150 }}>
                      Họ và tên
                    </th>
                    <th scope="col">Tên đăng nhập</th>
                    <th scope="col">Vai trò, đơn vị</th>
                    <th scope="col">Tin nhắn Zalo</th>
                  </tr>
                </thead>
                <tbody>
                  {slips.map((slip, at) => (
                    <tr key={slip.signInName}>
                      <td className="stt">{at + 1}</td>
                      <td>
                        <b>{slip.fullName}</b>
                      </td>
                      <td className="nw">{slip.signInName}</td>
                      <td>{[slip.role, slip.unit].filter(Boolean).join("; ")}</td>
                      <td>
                        <CopyButton text={messageOf(slip)} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
            <InvitationSlips slips={slips} />
          </>
        )}
        {done.given.length > 0 && (
          <div>
            <h3>Đã giao vai trò cho tài khoản có sẵn</h3>
            <ul>
              {done.given.map(({ at, fullName, role, linkEnded }) => (
                <li key={`${at} ${role}`}>
                  {fullName}: {roleNames[role]}
                  {linkEnded && ". Liên kết mời do người khác gửi trước đây không dùng được nữa; gửi lại lời mời."}
                </li>
              ))}
            </ul>
          </div>
        )}
        {left.length + done.refused.length > 0 && (
          <div className="err" role="alert">
            <b>{left.length + done.refused.length} mục chưa ghi; các mục khác đã ghi:</b>
            <ul>
              {left.map(({ row, fullName, faults }) => (
                <li key={row}>
                  Dòng {row}, {fullName}: {faults.join(" ")}
                </li>
              ))}
              {done.refused.map(({ at, fullName, refusal }, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- a list that is only read
                <li key={`${at} ${place}`}>
                  {fullName}: {say(refusal, "vi")}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="acts">
          <Button onPress={onClose}>{slips.length > 0 ? "Đã in hoặc lưu, đóng" : "Đóng"}</Button>
        </div>
      </div>
    </Section>
  );
}

const nameOf = (unitId: number | null, units: readonly UnitChoice[]): string =>
  units.find((unit) => unit.unitId === unitId)?.name ?? "";

const summaryOf = ({ invited, given, refused }: ListDone, left: number): string =>
  [
    `${invited.length} liên kết mời`,
    given.length > 0 ? `${given.length} vai trò giao thêm` : "",
    refused.length + left > 0 ? `${refused.length + left} mục chưa ghi` : "",
  ]
    .filter(Boolean)
    .join(", ");

export const messageOf = ({ fullName, signInName, until, link }: MadeSlip): string =>
  `Kính gửi đồng chí ${fullName}. Mời đồng chí mở liên kết sau để đặt mật khẩu và vào phần mềm thi đua (tên đăng nhập: ${signInName}, đến ${until}): ${link}`;

/** Asks before the window with links that are shown once is closed or left. */
function useKeptOpen(keep: boolean): void {
  useEffect(() => {
    if (!keep) return undefined;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [keep]);
}

/** A file that never was at an address: its bytes came as an answer. */
function saveFile(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
