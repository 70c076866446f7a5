import { type ReactElement, useState } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import { Button, Form, OtherVersion, PageHead, TextArea, TextField, useDeed, useDraft } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { editCriteria } from "../edit-criteria.ts";
import { type CriterionDraft, criteriaOfTwo, readCriteria } from "./criteria-draft.ts";
import { pasteCriteria } from "./paste-criteria.ts";
import type { Table } from "./scoring-page.tsx";

/** The criteria as a form; a whole table may be pasted from Excel. */
export function CriteriaForm({
  table,
  onClose,
}: {
  readonly table: Table;
  readonly onClose: () => void;
}): ReactElement {
  const { yearId } = useYear().year;
  const [{ drafts, revision }, setTyped, forget] = useDraft<Typed>(
    `scoring.criteria-rows:${yearId}`,
    typedOf({ rows: table.rows, revision: table.criteriaRevision }),
  );
  const setDrafts = (next: readonly CriterionDraft[]): void => setTyped({ drafts: next, revision });
  const [pasted, setPasted] = useState("");
  const [shown, setShown] = useState(false);
  const edit = useDeed<typeof editCriteria>("scoring.edit-criteria");
  const { rows, problems } = readCriteria(drafts);
  const found = pasteCriteria(pasted);
  const sum = rows.reduce((total, { max }) => total + (max ?? 0), 0);
  const add = (kind: CriterionDraft["kind"]): void =>
    setDrafts([...drafts, { criterionId: null, kind, code: "", label: "", max: "" }]);
  const set = (at: number, change: Partial<CriterionDraft>): void =>
    setDrafts(drafts.map((each, place) => (place === at ? { ...each, ...change } : each)));
  function leave(): void {
    forget();
    onClose();
  }
  function goOn(next: Typed): void {
    setTyped(next);
    edit.clear();
  }
  async function save(): Promise<void> {
    setShown(true);
    if (problems.size === 0 && (await edit.run({ yearId, revision, rows: [...rows] }))) leave();
  }
  return (
    <>
      <PageHead title="Bảng tiêu chí" lede={sumInWords(sum, table.scale)} />
      <Form
        onSubmit={() => void save()}
        refused={edit.refused}
        buttons={
          <>
            <Button
              kind="main"
              submit
              running={edit.running}
              off={notYet(pasted, found.length, drafts.length + table.rows.length)}
            >
              Ghi bảng tiêu chí
            </Button>
            <Button kind="text" onPress={leave}>
              Bỏ phần đang sửa
            </Button>
          </>
        }
      >
        <div className="crit">
          {drafts.map((draft, at) => (
            // Rows are told apart by their place: all of their texts are being typed.
            <div className={draft.kind === "section" ? "line s" : "line"} key={at}>
              <TextField
                label="Mã"
                value={draft.code}
                onChange={(code) => set(at, { code })}
                error={shown ? problems.get(at) : undefined}
              />
              <TextField
                label={draft.kind === "section" ? "Mục lớn" : "Tiêu chí"}
                value={draft.label}
                onChange={(label) => set(at, { label })}
              />
              {draft.kind === "section" ? (
                <span />
              ) : (
                <TextField
                  label="Điểm tối đa"
                  inputMode="decimal"
                  value={draft.max}
                  onChange={(max) => set(at, { max })}
                />
              )}
              <Button
                small
                kind="text"
                label={`Bỏ dòng ${draft.code}`}
                onPress={() => setDrafts(drafts.filter((_, place) => place !== at))}
              >
                Bỏ
              </Button>
            </div>
          ))}
        </div>
        <div className="row">
          <Button small onPress={() => add("section")}>
            Thêm mục lớn
          </Button>
          <Button small onPress={() => add("criterion")}>
            Thêm tiêu chí
          </Button>
        </div>
        <TextArea
          label="Dán từ Excel: mã, tên, điểm tối đa"
          rows={3}
          value={pasted}
          onChange={setPasted}
          hint="Chọn bảng trong Excel, Word, chép rồi dán vào đây; dòng tiêu đề và dòng cộng bỏ qua. Mục lớn là dòng không có điểm, hoặc có điểm bằng tổng các dòng dưới nó."
        />
        {pasted.trim() !== "" && (
          <Button
            onPress={() => {
              setDrafts([...drafts, ...found]);
              setPasted("");
            }}
          >
            {`Thêm ${found.length} dòng vào bảng`}
          </Button>
        )}
        <OtherVersion<Stored>
          refused={edit.refused}
          compare={(now) => criteriaOfTwo(typedOf(now).drafts, drafts)}
          onMine={(now) => goOn({ drafts, revision: now.revision })}
          onTheirs={(now) => goOn(typedOf(now))}
        />
      </Form>
    </>
  );
}

/** What is pasted but not yet in the table would be lost by saving; so would an empty table be no table. */
function notYet(pasted: string, found: number, rows: number): string | undefined {
  if (pasted.trim() !== "") return `Bấm “Thêm ${found} dòng vào bảng” trước`;
  return rows === 0 ? "Chưa có dòng nào" : undefined;
}

/** The rows as they are typed, with the revision they stand on. */
interface Typed {
  readonly drafts: readonly CriterionDraft[];
  readonly revision: number;
}
interface Stored {
  readonly rows: Table["rows"];
  readonly revision: number;
}

const typedOf = ({ rows, revision }: Stored): Typed => ({
  drafts: rows.map((row) => ({ ...row, max: row.max === null ? "" : writeHundredths(row.max) })),
  revision,
});

function sumInWords(sum: number, scale: number | null): string {
  const written = `Tổng điểm tối đa ${writeHundredths(sum)}`;
  if (scale === null || sum === scale) return `${written}.`;
  return `${written}; thang điểm của quy chế là ${writeHundredths(scale)}, hai số phải bằng nhau khi khoá bảng.`;
}
