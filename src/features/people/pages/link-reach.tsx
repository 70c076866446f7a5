import type { ReactElement } from "react";
import { Note, useRead } from "../../../ui/index.ts";
import type { publicAddress } from "../public-address.ts";
import { type LinkOrigin, linkOrigin } from "./link-origin.ts";

/** What links begin with here; undefined while it is being asked, so that none is shown with a wrong beginning. */
export function useLinkOrigin(): (LinkOrigin & { readonly inNetwork: readonly string[] }) | undefined {
  const { answer, refused } = useRead<typeof publicAddress>("people.public-address", {});
  if (!answer && !refused) return undefined;
  const origin = linkOrigin(answer?.configured ?? null, window.location.origin);
  return { ...origin, inNetwork: answer?.inNetwork ?? [] };
}

/** Says that a link opens on this machine only, and what to do so that it opens elsewhere. */
export function LinkReach(props: {
  readonly opensElsewhere: boolean;
  readonly inNetwork: readonly string[];
}): ReactElement | null {
  if (props.opensElsewhere) return null;
  return (
    <Note title="Liên kết này chỉ mở được trên máy này">
      {props.inNetwork.length > 0 ? (
        <>
          Đồng chí đang mở trang bằng địa chỉ riêng của máy. Mở lại trang bằng <b>{props.inNetwork.join(" hoặc ")}</b>{" "}
          rồi tạo liên kết ở đó; người trong cùng mạng mở được.
        </>
      ) : (
        <>
          Máy khác chưa vào được phần mềm. Đề nghị người cài đặt mở cho mạng nội bộ (HOST=0.0.0.0) hoặc ghi địa chỉ
          chung (PUBLIC_ADDRESS), xem bảng cài đặt trong README; sau đó gửi lại lời mời.
        </>
      )}
    </Note>
  );
}
