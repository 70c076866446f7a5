import { type ReactElement, useEffect, useState } from "react";
import { Dialog, onSessionEnded } from "../../../ui/index.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** A session that ends while somebody is typing: they sign in over the screen, and everything typed is still there. */
export function SessionEnded(): ReactElement {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const stop = onSessionEnded(() => setOpen(true));
    return () => {
      stop();
    };
  }, []);
  return (
    <Dialog open={open} above title="Phiên làm việc đã hết" onClose={() => setOpen(false)}>
      <div className="stack">
        <p>Nội dung đang gõ vẫn còn nguyên trên màn hình. Đăng nhập lại rồi bấm gửi một lần nữa.</p>
        <SignInForm onSignedIn={() => setOpen(false)} />
      </div>
    </Dialog>
  );
}
