import { type ReactElement, useState } from "react";
import {
  addressOf,
  type AnswerOf,
  ask,
  Button,
  ChoiceField,
  FileField,
  FileLink,
  Form,
  Refused,
  TextArea,
  useDeed,
  useDraft,
} from "../../../ui/index.ts";
import type { inviteListed } from "../listed/invite-listed.ts";
import type { lookAtList } from "../listed/look-at-list.ts";
import { roleNames } from "../labels.ts";
import { ListPreview } from "./list-preview.tsx";
import type { RoleCode } from "./role-names.ts";

export type ListSeen = AnswerOf<typeof lookAtList>;
export type ListDone = AnswerOf<typeof inviteListed>;

/** A list of people, pasted or in a file: looked at first, then invited; what is refused is told line by line. */
export function InviteList(props: {
  readonly yearId: number;
  readonly mayOversee: boolean;
  readonly onDone: (done: ListDone, seen: ListSeen) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { yearId } = props;
  const [text, setText, forget] = useDraft(`people.invite-list:${yearId}`, "");
  const [file, setFile] = useState<string>();
  const [usualRole, setUsualRole] = useState<RoleCode | null>(null);
  const [seen, setSeen] = useState<ListSeen>();
  const [unread, setUnread] = useState<Refused>();
  const [looking, setLooking] = useState(false);
  const doing = useDeed<typeof inviteListed>("people.invite-listed");
  const well = seen?.lines.filter(({ faults }) => faults.length === 0) ?? [];

  /** Anything changed is looked at again before it can be sent. */
  function changed(): void {
    setSeen(undefined);
    setUnread(undefined);
    doing.clear();
  }
  async function look(): Promise<void> {
    changed();
    setLooking(true);
    const list = file === undefined ? { text } : { fileBase64: file };
    try {
      setSeen(await ask<typeof lookAtList>("people.look-at-list", { yearId, usualRole, ...list }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setUnread(error);
    } finally {
      setLooking(false);
    }
  }
  async function send(): Promise<void> {
    if (!seen) return look();
    const people = well.map(({ fullName, signInName, existing, roles }) => ({
      ...{ fullName, signInName, existing },
      roles: roles.map(({ role, unitId }) => ({ role, unitId })),
    }));
    const done = await doing.run({ yearId, people });
    if (!done) return;
    forget();
    props.onDone(done, seen);
  }
  const nothing = file === undefined && text.trim() === "" ? "Chưa có danh sách" : undefined;
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused ?? unread}
      buttons={
        <>
          {seen && well.length > 0 ? (
            <Button kind="main" submit running={doing.running}>
              {`Ghi và tạo liên kết cho ${well.length} người`}
            </Button>
          ) : (
            <Button kind="main" submit running={looking} off={nothing}>
              Xem trước
            </Button>
          )}
          <Button kind="text" onPress={props.onClose}>
            Thôi
          </Button>
        </>
      }
    >
      <TextArea
        label="Danh sách, mỗi dòng một người"
        hint="Dán từ Excel, Word các cột: họ và tên, tên đăng nhập, đơn vị, vai trò; có dòng tiêu đề thì thứ tự cột tuỳ ý. Không có tên đăng nhập thì hệ thống tự đặt. Nhiều vai trò ghi cách nhau bằng dấu phẩy."
        value={text}
        onChange={(next) => {
          setText(next);
          changed();
        }}
        rows={8}
      />
      <div className="row" style={{ alignItems: "flex-end" }}>
        <div style={{ flex: "1 1 240px" }}>
          <FileField
            label="Hoặc chọn tệp Excel"
            accept=".xlsx"
            onChange={(chosen) => {
              setFile(chosen?.base64);
              changed();
            }}
          />
        </div>
        <FileLink href={addressOf("people.list-template", { yearId })}>Tải tệp mẫu</FileLink>
      </div>
      <ChoiceField<RoleCode>
        label="Vai trò của dòng không ghi vai trò"
        clearable
        placeholder="Báo lỗi ở dòng đó"
        value={usualRole}
        onChange={(role) => {
          setUsualRole(role);
          changed();
        }}
        width={360}
        choices={(Object.keys(roleNames) as RoleCode[])
          .filter((role) => role !== "standing-body" || props.mayOversee)
          .map((role) => ({ value: role, label: roleNames[role] }))}
      />
      {seen?.problem != null && (
        <div className="err" role="alert">
          <b>{seen.problem}</b>
        </div>
      )}
      {seen && seen.problem === null && <ListPreview seen={seen} />}
    </Form>
  );
}
