import { type ReactElement, useState } from "react";
import { Button, ChoiceField, DayField, Dialog, Form, TextField, useDeed } from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { CareerRow } from "../../careers/list-careers.ts";
import type { tellCareers } from "../../careers/tell-careers.ts";
import type { CareersNow } from "../../careers/model.ts";
import { OtherCareers } from "./other-careers.tsx";
import { type DraftPost, PostRows } from "./post-rows.tsx";

type Answer = "yes" | "no";
const answers = [
  { value: "yes" as const, label: "Có" },
  { value: "no" as const, label: "Không" },
];
const answerOf = (told: boolean | null | undefined): Answer | null => (told == null ? null : told ? "yes" : "no");
const toldOf = (answer: Answer | null): boolean | null => (answer === null ? null : answer === "yes");

/** All posts of one person by one paper; told again, the later counts and the earlier stays on record. */
export function CareerDialog(props: {
  readonly was: CareerRow | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const { was, onClose } = props;
  const [unitId, setUnitId] = useState<string | null>(was ? String(was.unitId) : null);
  const [fullName, setFullName] = useState(was?.fullName ?? "");
  const [posts, setPosts] = useState<readonly DraftPost[]>(
    was?.posts ?? [{ post: null, from: null, to: null, where: "" }],
  );
  const [postsTo, setPostsTo] = useState<string | null>(was?.postsTo ?? null);
  const [woman, setWoman] = useState(answerOf(was?.woman));
  const [retiresLate, setRetiresLate] = useState(answerOf(was?.retiresLate));
  const [source, setSource] = useState("");
  // What is typed stands on what was seen: of somebody new, on nothing.
  const [revision, setRevision] = useState(was?.revision ?? 0);
  const deed = useDeed<typeof tellCareers>("eligibility.tell-careers");
  const held = posts.flatMap(({ post, from, to, where }) => (post && from ? [{ post, from, to, where }] : []));
  const missing =
    unitId === null
      ? "Chọn đơn vị"
      : fullName.trim() === ""
        ? "Nhập họ và tên"
        : held.length < posts.length
          ? "Chọn chức vụ và ngày bắt đầu giữ"
          : source.trim() === ""
            ? "Nhập văn bản"
            : undefined;
  const told = { posts: held, postsTo, woman: toldOf(woman), retiresLate: toldOf(retiresLate) };
  async function save(): Promise<void> {
    const career = { unitId: Number(unitId), fullName, ...told, revision };
    if (await deed.run({ yearId: year.yearId, careers: [career], source })) onClose();
  }
  /** Somebody else by name was not looked at. */
  function choosePerson(choose: () => void): void {
    choose();
    setRevision(0);
    deed.clear();
  }
  function goOn({ careers: [now] }: CareersNow): void {
    if (now) setRevision(now.revision);
    deed.clear();
  }
  function takeTheirs(now: CareersNow): void {
    const [theirs] = now.careers;
    if (theirs) {
      setPosts(theirs.posts);
      setPostsTo(theirs.postsTo);
      setWoman(answerOf(theirs.woman));
      setRetiresLate(answerOf(theirs.retiresLate));
    }
    goOn(now);
  }
  return (
    <Dialog open wide title={was ? `Ghi lại chức vụ của ${was.fullName}` : "Ghi chức vụ của cá nhân"} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            Ghi chức vụ
          </Button>
        }
      >
        {was && <p className="sm mut">Bản ghi sau được dùng thay, bản trước vẫn giữ.</p>}
        {!was && (
          <div className="grid2">
            <ChoiceField
              label="Đơn vị"
              required
              value={unitId}
              onChange={(chosen) => choosePerson(() => setUnitId(chosen))}
              choices={year.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
            />
            <TextField
              label="Họ và tên"
              required
              value={fullName}
              onChange={(typed) => choosePerson(() => setFullName(typed))}
              error={deed.fields["careers.0.fullName"]}
              hint="Viết đúng như trong sổ khen thưởng."
            />
          </div>
        )}
        <PostRows posts={posts} onChange={setPosts} errors={deed.fields} />
        <DayField
          label="Đã ghi đủ mọi chức vụ đến ngày"
          value={postsTo}
          onChange={setPostsTo}
          error={deed.fields["careers.0.postsTo"]}
          width={420}
          hint="Để trống nếu có thể còn chức vụ chưa ghi: khi đó không ai bị kết luận chưa đạt vì thiếu thời gian."
        />
        <div className="grid2">
          <ChoiceField
            label="Là nữ"
            clearable
            placeholder="Chưa rõ"
            value={woman}
            onChange={setWoman}
            choices={answers}
          />
          <ChoiceField
            label="Nghỉ hưu ở tuổi như nam"
            clearable
            placeholder="Chưa rõ"
            value={retiresLate}
            onChange={setRetiresLate}
            choices={answers}
            hint="Nữ được giảm một phần ba thời gian, trừ người có tuổi nghỉ hưu như nam."
          />
        </div>
        <TextField
          label="Văn bản"
          required
          value={source}
          onChange={setSource}
          error={deed.fields["source"]}
          hint="Ví dụ: Sơ yếu lý lịch xác nhận ngày 10/01/2026; Quyết định bổ nhiệm số 12/QĐ."
        />
        <OtherCareers refused={deed.refused} mine={() => told} onMine={goOn} onTheirs={takeTheirs} />
      </Form>
    </Dialog>
  );
}
