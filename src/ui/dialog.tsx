import { Modal } from "@mantine/core";
import { type FormEvent, type ReactElement, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import type { Refused } from "./refused.ts";
import { TextArea } from "./text-fields.tsx";
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
  const inside = useFirstField(props.open);
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
      <div ref={inside}>{props.children}</div>
    </Modal>
  );
}

/** Gives the focus back to what opened a window, also where the window vanishes with the part of the screen it stood in. */
function useFocusBack(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const back = document.activeElement; // the window takes the focus a moment later
    return () => {
      // After the window is gone: while it stands, it holds the focus.
      setTimeout(() => {
        if (back instanceof HTMLElement && document.activeElement === document.body) back.focus();
      });
    };
  }, [open]);
}

/** Typing begins in the first field where it is a plain one; a list or a calendar would open by itself and hide the rest. */
function useFirstField(open: boolean): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    // After the window has taken the focus to its cross. A finger would bring up the keyboard over half the window.
    const later = setTimeout(() => {
      const first = inside.current?.querySelector<HTMLElement>("input:not([type=hidden]), textarea");
      const plain = first?.matches(
        "textarea, input:not([type=checkbox], [type=radio], [type=file], [aria-haspopup], [data-dates-input])",
      );
      const untouched = document.activeElement?.matches(".mantine-Modal-close") ?? true;
      if (plain && untouched && !window.matchMedia("(pointer: coarse)").matches) first?.focus();
    }, 30);
    return () => clearTimeout(later);
  }, [open]);
  return inside;
}

/** A form: Enter sends it, unless a field holds what it could not read; the refusal stands above its buttons. */
export function Form(props: {
  readonly onSubmit: () => void;
  readonly refused?: Refused | undefined;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const unread = unreadField(event.currentTarget);
    if (!unread) return props.onSubmit();
    unread.checkValidity(); // the field hears that it is invalid and says why
    unread.scrollIntoView({ block: "center" }); // focus would open the calendar over the sentence
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {props.children}
      <RefusedNotice refused={props.refused} />
      <div className="acts">{props.buttons}</div>
    </form>
  );
}

const unreadField = (form: HTMLFormElement): HTMLInputElement | undefined =>
  [...form.querySelectorAll("input")].find(({ validity }) => validity.customError);

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
  /** Below the reason: what somebody else wrote meanwhile. */
  readonly children?: ReactNode;
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
        <TextArea label="Lý do" required value={reason} onChange={setReason} hint="Lý do được ghi vào nhật ký." />
        {props.children}
      </Form>
    </Dialog>
  );
}

/** Asks once before something becomes final: what it makes final, and what can still be done about it afterwards. */
export function ConfirmDialog(props: {
  readonly open: boolean;
  readonly title: string;
  /** What becomes final, as short points. */
  readonly children: ReactNode;
  readonly button: string;
  readonly running: boolean;
  readonly refused: Refused | undefined;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}): ReactElement {
  return (
    <Dialog open={props.open} title={props.title} onClose={props.onClose}>
      <Form
        onSubmit={props.onConfirm}
        refused={props.refused}
        buttons={
          <>
            <Button kind="main" submit running={props.running}>
              {props.button}
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        {props.children}
      </Form>
    </Dialog>
  );
}
