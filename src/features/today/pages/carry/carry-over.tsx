import { type ReactElement, useState } from "react";
import {
  type AnswerOf,
  Button,
  CheckField,
  Empty,
  Form,
  Note,
  RefusedNotice,
  Section,
  useDeed,
  useRead,
  Waiting,
} from "../../../../ui/index.ts";
import type { carryOver } from "../../carry/carry-over.ts";
import type { lookAtCarry } from "../../carry/look-at-carry.ts";
import { RolesToChoose, RolesLeft } from "./role-tables.tsx";

export type CarrySeen = AnswerOf<typeof lookAtCarry>;
type Done = AnswerOf<typeof carryOver>;

/** What the year before offers, with a mark on what is taken; what cannot be taken stands below with its reason. */
export function CarryOver({ yearId, year }: { readonly yearId: number; readonly year: number }): ReactElement {
  const { answer: seen, refused } = useRead<typeof lookAtCarry>("today.look-at-carry", { yearId });
  const carry = useDeed<typeof carryOver>("today.carry-over");
  // What somebody unmarked or marked; everything else is as it is proposed.
  const [marked, setMarked] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [withCriteria, setWithCriteria] = useState(true);
  const [done, setDone] = useState<Done>();
  if (!seen) return refused ? <RefusedNotice refused={refused} /> : <Waiting />;
  if (seen.problem) return <Empty title="Chưa lấy được từ năm trước">{seen.problem.sentence}</Empty>;
  const open = seen.roles.filter(({ reason }) => reason === null);
  const isMarked = (role: CarrySeen["roles"][number]): boolean => marked.get(role.grantId) ?? role.usual;
  const grantIds = open.filter(isMarked).map(({ grantId }) => grantId);
  const held = seen.roles.filter((role) => role.held).length;
  const criteria = withCriteria && seen.criteria.reason === null;
  async function save(): Promise<void> {
    const made = await carry.run({ yearId, grantIds, criteria });
    if (made) setDone(made);
  }
  const words = [
    ...(grantIds.length > 0 ? [`${grantIds.length} vai trò`] : []),
    ...(criteria ? ["bảng tiêu chí"] : []),
  ].join(" và ");
  return (
    <div className="stack-l">
      {done && <DoneNote done={done} year={year} />}
      <Form
        onSubmit={() => void save()}
        refused={carry.refused}
        buttons={
          <Button kind="main" submit running={carry.running} {...(words === "" && { off: "Chưa chọn mục nào để lấy" })}>
            {words === "" ? "Lấy sang năm mới" : `Lấy ${words} sang năm ${year}`}
          </Button>
        }
      >
        <Section title="Bảng tiêu chí">
          {seen.criteria.reason === null ? (
            <CheckField
              label={`Dùng lại bảng tiêu chí của năm trước (${seen.criteria.rows} dòng, chưa có điểm)`}
              hint={`Sửa được ở mục Chấm điểm cho đến khi khoá điểm.`}
              checked={withCriteria}
              onChange={setWithCriteria}
            />
          ) : (
            <p>{seen.criteria.reason}</p>
          )}
        </Section>
        <Section title={`Vai trò của năm ${seen.fromYear}`}>
          {held > 0 && <p>{`${held} vai trò của năm ${seen.fromYear} đã có ở năm ${year}.`}</p>}
          {open.length > 0 && (
            <RolesToChoose
              roles={open}
              isMarked={isMarked}
              mark={(roles, is) => setMarked(new Map([...marked, ...roles.map((id) => [id, is] as const)]))}
            />
          )}
        </Section>
      </Form>
      <RolesLeft roles={seen.roles.filter(({ reason, held: is }) => reason !== null && !is)} />
    </div>
  );
}

function DoneNote({ done, year }: { readonly done: Done; readonly year: number }): ReactElement {
  const { given, criteria, left, linksEnded } = done;
  const got = [...(given > 0 ? [`${given} vai trò`] : []), ...(criteria > 0 ? [`${criteria} dòng tiêu chí`] : [])];
  return (
    <Note>
      Đã lấy {got.join(" và ")} sang năm {year}.
      {left > 0 && ` ${left} mục đã chọn không lấy nữa vì vừa có người khác ghi; lý do ở bảng dưới.`}
      {linksEnded.length > 0 &&
        ` Liên kết mời cũ của ${linksEnded.join(", ")} không dùng được nữa vì vai trò do người khác giao thêm; đề nghị gửi lại lời mời ở mục Tổ chức.`}
    </Note>
  );
}
