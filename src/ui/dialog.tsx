import { Modal } from "@mantine/core";
import { type FormEvent, type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import type { Refused } from "./call.ts";
import { TextArea } from "./fields.tsx";
import { RefusedNotice } from "./notices.tsx";

/** A window over the screen for one small form. Escape and the cross close it; a click beside it does not, since that loses what was typed. */
export function Dialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** True for a window that must stand over another one, such as signing in again. */
  readonly above?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  useFocusBack(props.open);
  return (
    <Modal
      {...(props.above && { zIndex: 400 })}
      opened={props.open}
      onClose={props.onClose}
      title={props.title}
      size={props.wide ? "xl" : "md"}
      closeButtonProps={{ "aria-label": "Đóng" }}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      centered
    >
      {props.children}
    </Modal>
  );
}

/** Gives the focus back to what opened a window, also where the window vanishes with the part of the screen it stood in. */
function useFocusBack(open: boolean): void {
  const opener = useRef<Element | null>(null);
  if (open && opener.current === null) opener.current = document.activeElement;
  useEffect(() => {
    if (!open) return;
    return () => {
      const back = opener.current;
      opener.current = null;
      // After the window is gone: while it stands, it holds the focus.
      setTimeout(() => {
        if (back instanceof HTMLElement && document.activeElement === document.body) back.focus();
      });
    };
  }, [open]);
}

/** A form: Enter sends it, the refusal stands above its buttons. */
export function Form(props: {
  readonly onSubmit: () => void;
  readonly refused?: Refused | undefined;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}): ReactElement {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {props.children}
      <RefusedNotice refused={props.refused} />
      <div className="acts">{props.buttons}</div>
    </form>
  );
}

/** Asks for a reason before something that others will want explained: return, void, revoke, change after freezing. */
export function ReasonDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly explain: ReactNode;
  readonly button: string;
  readonly running: boolean;
  readonly refused: Refused | undefined;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}): ReactElement {
  const [reason, setReason] = useState("");
  return (
    <Dialog open={props.open} title={props.title} onClose={props.onClose}>
      <Form
        onSubmit={() => props.onConfirm(reason.trim())}
        refused={props.refused}
        buttons={
          <>
            <Button kind="main" submit running={props.running} {...(reason.trim() === "" && { off: "Cần ghi lý do" })}>
              {props.button}
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <p>{props.explain}</p>
        <TextArea
          label="Lý do"
          required
          value={reason}
          onChange={setReason}
          hint="Lý do được ghi vào nhật ký của năm."
        />
      </Form>
    </Dialog>
  );
}
