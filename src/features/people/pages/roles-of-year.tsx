import { type ReactElement, useState } from "react";
import {
  Button,
  ChoiceField,
  Dialog,
  Empty,
  Form,
  Note,
  RecordList,
  RefusedNotice,
  type RowOf,
  Section,
  Status,
  useDeed,
} from "../../../ui/index.ts";
import type { endRole } from "../end-role.ts";
import type { renewInvitation } from "../renew-invitation.ts";
import type { rolesInYear } from "../roles-in-year.ts";
import { roleNames } from "../labels.ts";
import { GrantDialog } from "./grant-dialog.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { InviteList, type ListDone, type ListSeen } from "./invite-list.tsx";
import { ListResult } from "./list-result.tsx";
import { type MadeLink, OneTimeLink } from "./one-time-link.tsx";
import type { UnitChoice } from "./role-fields.tsx";
import type { RoleCode } from "./role-names.ts";

type Row = RowOf<typeof rolesInYear>;

/** Who holds which role in a year; whoever may, invites people, gives and ends roles here. */
export function RolesOfYear(props: {
  readonly yearId: number;
  readonly units: readonly UnitChoice[];
  /** Secretary, standing body, administrator. */
  readonly mayGive: boolean;
  /** Standing body and administrator may name overseers. */
  readonly mayOversee: boolean;
}): ReactElement {
  const { yearId, units, mayGive, mayOversee } = props;
  const [asked, setAsked] = useState<"invite" | "grant" | "list">();
  const [listed, setListed] = useState<{ readonly done: ListDone; readonly seen: ListSeen }>();
  const [role, setRole] = useState<RoleCode | null>(null);
  const [link, setLink] = useState<MadeLink>();
  const [linkEnded, setLinkEnded] = useState<string>();
  const [leaving, setLeaving] = useState<Row>();
  const ending = useDeed<typeof endRole>("people.end-role");
  const renewing = useDeed<typeof renewInvitation>("people.renew-invitation");
  const close = (): void => setAsked(undefined);
  const showLink = (made: MadeLink): void => {
    close();
    setLink(made);
  };
  async function end({ grantId }: Row): Promise<void> {
    await ending.run({ grantId });
    setLeaving(undefined);
  }
  async function renew({ personId }: Row): Promise<void> {
    const made = await renewing.run({ yearId, personId });
    if (made) setLink(made);
  }
  return (
    <Section title="Người và vai trò">
      {mayGive && (
        <div className="acts" style={{ marginBottom: 12 }}>
          <Button onPress={() => setAsked("list")}>Mời theo danh sách</Button>
          <Button onPress={() => setAsked("invite")}>Mời một người</Button>
          <Button onPress={() => setAsked("grant")}>Giao vai trò cho người đã có</Button>
        </div>
      )}
      {listed && <ListResult yearId={yearId} {...listed} units={units} onClose={() => setListed(undefined)} />}
      <RefusedNotice refused={ending.refused ?? renewing.refused} />
      {linkEnded !== undefined && (
        <Note>
          Đã giao vai trò. Vì vai trò do người khác giao thêm, liên kết mời cũ của {linkEnded} không dùng được nữa; đề
          nghị gửi lại lời mời, hoặc nhờ quản trị gửi.
        </Note>
      )}
      <RecordList<typeof rolesInYear>
        deed="people.roles-in-year"
        input={{ yearId, ...(role && { role }) }}
        label="Người và vai trò"
        rowKey={(row) => row.grantId}
        filters={
          <ChoiceField<RoleCode>
            label="Vai trò"
            value={role}
            onChange={setRole}
            clearable
            placeholder="Mọi vai trò"
            choices={(Object.keys(roleNames) as RoleCode[]).map((one) => ({ value: one, label: roleNames[one] }))}
          />
        }
        columns={[
          { header: "Họ và tên", cell: (row) => <b>{row.fullName}</b> },
          { header: "Vai trò", cell: (row) => row.roleName },
          { header: "Đơn vị", cell: (row) => row.unitName ?? "" },
          {
            header: "Tài khoản",
            cell: (row) => (
              <Status
                is={row.state === "active" ? "done" : row.state === "off" ? "late" : "todo"}
                word={accountWord[row.state]}
              />
            ),
          },
          ...(mayGive
            ? [
                {
                  header: "Việc",
                  cell: (row: Row) => (
                    <span className="acts">
                      {row.state === "invited" && !row.renewable && <span>Quản trị gửi lại lời mời</span>}
                      {row.renewable && (
                        <Button small onPress={() => void renew(row)} label={`Gửi lại lời mời cho ${row.fullName}`}>
                          Gửi lại lời mời
                        </Button>
                      )}
                      {(row.role !== "standing-body" || mayOversee) && (
                        <Button
                          small
                          kind="text"
                          onPress={() => setLeaving(row)}
                          label={`Thôi vai trò ${row.roleName} của ${row.fullName}`}
                        >
                          Thôi
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <Empty title="Chưa ai được phân công">
            {mayGive
              ? "Mời cả danh sách dán từ Excel, hoặc từng người: thư ký trước, rồi cán bộ và thủ trưởng từng đơn vị."
              : "Thư ký hoặc cơ quan thường trực sẽ phân công."}
          </Empty>
        }
      />
      <InviteDialog
        open={asked === "invite"}
        onClose={close}
        onMade={showLink}
        year={{ yearId, units, mayOversee }}
        mayMakeAdministrators={false}
      />
      <Dialog open={asked === "list"} title="Mời theo danh sách" wide onClose={close}>
        {asked === "list" && (
          <InviteList
            yearId={yearId}
            mayOversee={mayOversee}
            onClose={close}
            onDone={(done, seen) => {
              close();
              setListed({ done, seen });
            }}
          />
        )}
      </Dialog>
      <GrantDialog
        open={asked === "grant"}
        onClose={close}
        onLinkEnded={setLinkEnded}
        yearId={yearId}
        units={units}
        mayOversee={mayOversee}
      />
      <Dialog open={leaving !== undefined} title="Thôi vai trò" onClose={() => setLeaving(undefined)}>
        {leaving && (
          <Form
            onSubmit={() => void end(leaving)}
            buttons={
              <>
                <Button kind="main" submit running={ending.running}>
                  Thôi vai trò
                </Button>
                <Button kind="text" onPress={() => setLeaving(undefined)}>
                  Giữ nguyên
                </Button>
              </>
            }
          >
            <p>
              {leaving.fullName} thôi vai trò {leaving.roleName.toLowerCase()} trong năm này ngay bây giờ. Những việc đã
              làm vẫn lưu tên; cần thì giao lại được.
            </p>
          </Form>
        )}
      </Dialog>
      <OneTimeLink link={link} onClose={() => setLink(undefined)} />
    </Section>
  );
}

const accountWord = { active: "Đang dùng", invited: "Chờ nhận lời mời", off: "Đã khoá" } as const;
