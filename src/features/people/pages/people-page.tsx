import { type ReactElement, useState } from "react";
import { dayOf, writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ButtonLink,
  Empty,
  PageHead,
  ReasonDialog,
  RecordList,
  RefusedNotice,
  type RowOf,
  Status,
  useDeed,
} from "../../../ui/index.ts";
import type { deactivate } from "../deactivate.ts";
import type { listPeople } from "../list-people.ts";
import type { reactivate } from "../reactivate.ts";
import type { resetPassword } from "../reset-password.ts";
import { EditPersonDialog } from "./edit-person-dialog.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { type MadeLink, OneTimeLink } from "./one-time-link.tsx";
import type { untieIdentity } from "../untie-identity.ts";
import { useMe } from "./use-me.ts";

type Row = RowOf<typeof listPeople>;

/** /quan-tri/nguoi-dung: every account; reset, lock, correct. */
export default function PeoplePage(): ReactElement {
  const me = useMe();
  const [inviting, setInviting] = useState(false);
  const [locking, setLocking] = useState<Row>();
  const [untying, setUntying] = useState<Row>();
  const [editing, setEditing] = useState<Row>();
  const [link, setLink] = useState<MadeLink>();
  const resetting = useDeed<typeof resetPassword>("people.reset-password");
  const turningOff = useDeed<typeof deactivate>("people.deactivate");
  const untie = useDeed<typeof untieIdentity>("people.untie-identity");
  const turningOn = useDeed<typeof reactivate>("people.reactivate");
  if (me && !me.administrator)
    return (
      <div className="narrow">
        <PageHead title="Người dùng" />
        <Empty title="Trang này dành cho quản trị" actions={<ButtonLink to="/">Về trang đầu</ButtonLink>}>
          Người và vai trò của từng năm ở phần Tổ chức của năm đó.
        </Empty>
      </div>
    );
  async function reset({ personId }: Row): Promise<void> {
    const made = await resetting.run({ personId });
    if (made) setLink(made);
  }
  async function lock(row: Row, reason: string): Promise<void> {
    if (await turningOff.run({ personId: row.personId, reason })) setLocking(undefined);
  }
  async function untieFrom(row: Row, reason: string): Promise<void> {
    if (await untie.run({ personId: row.personId, reason })) setUntying(undefined);
  }
  const actions = (row: Row): ReactElement => (
    <span className="acts">
      <Button small onPress={() => setEditing(row)} label={`Sửa tài khoản ${row.fullName}`}>
        Sửa
      </Button>
      {row.state === "off" ? (
        <Button small onPress={() => void turningOn.run({ personId: row.personId })} label={`Mở khoá ${row.fullName}`}>
          Mở khoá
        </Button>
      ) : (
        <>
          <Button small onPress={() => void reset(row)} label={`${resetWords(row)} cho ${row.fullName}`}>
            {resetWords(row)}
          </Button>
          {row.tied && (
            <Button small kind="text" onPress={() => setUntying(row)} label={`Gỡ định danh của ${row.fullName}`}>
              Gỡ định danh
            </Button>
          )}
          <Button small kind="text" onPress={() => setLocking(row)} label={`Khoá ${row.fullName}`}>
            Khoá
          </Button>
        </>
      )}
    </span>
  );
  return (
    <div className="stack-l">
      <PageHead
        title="Người dùng"
        crumb="Quản trị"
        lede="Vai trò giao theo từng năm, ở phần Tổ chức của năm. Ở đây chỉ có tài khoản."
      >
        <ButtonLink to="/quan-tri">Về trang quản trị</ButtonLink>
        <Button kind="main" onPress={() => setInviting(true)}>
          Mời người dùng
        </Button>
      </PageHead>
      <RefusedNotice refused={resetting.refused ?? turningOn.refused} />
      <RecordList<typeof listPeople>
        deed="people.list-people"
        input={{}}
        label="Người dùng"
        searchHint="Tìm theo tên, không cần dấu"
        rowKey={(row) => row.personId}
        columns={[
          { header: "Họ và tên", matter: true, cell: (row) => <b>{row.fullName}</b> },
          { header: "Tên đăng nhập", matter: true, cell: (row) => <span className="unspaced">{row.signInName}</span> },
          {
            header: "Tình trạng",
            cell: (row) => (
              <Status
                is={row.state === "active" ? "done" : row.state === "off" ? "late" : "todo"}
                word={row.stateName}
              />
            ),
          },
          { header: "Quyền", cell: (row) => (row.administrator ? "Quản trị" : "") },
          { header: "Số vai trò", cell: (row) => row.roles, number: true },
          {
            header: "Đăng nhập gần nhất",
            cell: (row) => (row.lastSignInAt ? writeDay(dayOf(row.lastSignInAt)) : "Chưa đăng nhập"),
          },
          { header: "Việc", cell: actions },
        ]}
        empty={<Empty title="Chưa có ai">Mời người dùng đầu tiên.</Empty>}
      />
      <InviteDialog
        open={inviting}
        onClose={() => setInviting(false)}
        onMade={(made) => {
          setInviting(false);
          setLink(made);
        }}
        mayMakeAdministrators
      />
      {editing && <EditPersonDialog key={editing.personId} person={editing} onClose={() => setEditing(undefined)} />}
      <ReasonDialog
        open={locking !== undefined}
        title={`Khoá tài khoản ${locking?.fullName ?? ""}`}
        explain="Các phiên đăng nhập của người này kết thúc ngay. Những việc đã ghi vẫn còn nguyên; có thể mở khoá bất cứ lúc nào."
        button="Khoá tài khoản"
        running={turningOff.running}
        refused={turningOff.refused}
        onClose={() => setLocking(undefined)}
        onConfirm={(reason) => void (locking && lock(locking, reason))}
      />
      <ReasonDialog
        open={untying !== undefined}
        title={`Gỡ tài khoản ${untying?.fullName ?? ""} khỏi hệ thống định danh`}
        explain="Các phiên đăng nhập của người này kết thúc ngay; danh tính cũ không mở được tài khoản nữa. Vai trò và những việc đã ghi vẫn còn nguyên. Sau đó tạo liên kết mới cho đúng người (Gửi lại lời mời hoặc Đặt lại mật khẩu)."
        button="Gỡ định danh"
        running={untie.running}
        refused={untie.refused}
        onClose={() => setUntying(undefined)}
        onConfirm={(reason) => void (untying && untieFrom(untying, reason))}
      />
      <OneTimeLink link={link} onClose={() => setLink(undefined)} />
    </div>
  );
}

const resetWords = ({ state }: Row): string => (state === "invited" ? "Gửi lại lời mời" : "Đặt lại mật khẩu");
