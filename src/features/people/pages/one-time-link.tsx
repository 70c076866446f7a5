import type { ReactElement } from "react";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import { Button, CopyText, Dialog } from "../../../ui/index.ts";
import { linkOf } from "./link-code.ts";
import { LinkReach, useLinkOrigin } from "./link-reach.tsx";

/** A link that was just made for somebody; it is shown this once only. */
export interface MadeLink {
  readonly fullName: string;
  readonly signInName: string;
  readonly code: string;
  readonly linkExpiresAt: string;
}

/** Shows a fresh link with a text ready for Zalo. */
export function OneTimeLink(props: {
  readonly link: MadeLink | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { link } = props;
  const reach = useLinkOrigin();
  const end = link ? `${clockOf(link.linkExpiresAt)} ngày ${writeDay(dayOf(link.linkExpiresAt))}` : "";
  return (
    <Dialog open={link !== undefined} title="Liên kết dùng một lần" onClose={props.onClose}>
      {link && reach && (
        <div className="stack">
          <p>
            Gửi cho <b>{link.fullName}</b>. Liên kết chỉ hiện lần này, dùng một lần, đến {end}; ai có liên kết đều dùng
            được nên chỉ gửi riêng.
          </p>
          <LinkReach {...reach} />
          <CopyText
            title="Tin nhắn Zalo"
            text={`Kính gửi đồng chí ${link.fullName}. Mời đồng chí mở liên kết sau để đặt mật khẩu và vào phần mềm thi đua (tên đăng nhập: ${link.signInName}, đến ${end}): ${linkOf(link.code, reach.origin)}`}
          />
          <div className="acts">
            <Button kind="main" onPress={props.onClose}>
              Đã gửi
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
