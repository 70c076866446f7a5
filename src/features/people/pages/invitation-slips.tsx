import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import type { MadeSlip } from "./list-result.tsx";
import "./invitation-slips.css";

/** A sheet of slips to cut and hand out, one a person; it stands on paper only. */
export function InvitationSlips({ slips }: { readonly slips: readonly MadeSlip[] }): ReactElement {
  return createPortal(
    <div className="slips" aria-hidden="true">
      {slips.map((slip) => (
        <section key={slip.signInName} className="slip">
          <p className="slip-head">Phiếu mời vào phần mềm thi đua</p>
          <p className="slip-name">{slip.fullName}</p>
          <p>{[slip.role, slip.unit].filter(Boolean).join("; ")}</p>
          <p>
            Tên đăng nhập: <b>{slip.signInName}</b>
          </p>
          <p>Mở địa chỉ sau để đặt mật khẩu (dùng một lần, đến {slip.until}):</p>
          <p className="slip-link">{slip.link}</p>
        </section>
      ))}
    </div>,
    document.body,
  );
}
