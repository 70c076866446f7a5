import { type ReactElement, useLayoutEffect, useRef, useState } from "react";
import {
  Button,
  CheckField,
  DayField,
  Note,
  OtherVersion,
  RefusedNotice,
  TextArea,
  useDeed,
  useDraft,
} from "../../../ui/index.ts";
import { writeDay } from "../../../basics/instant.ts";
import { useYear } from "../../year/pages/index.ts";
import type { Section, Sections } from "../model.ts";
import type { saveSections } from "../save-sections.ts";
import type { sendReport } from "../send-report.ts";
import type { UnitReportView } from "../views.ts";

interface Typed {
  readonly sections: Sections;
  readonly figuresAsOf: string | null;
  /** The revision on which this typing stands. */
  readonly revision: number;
}

const blank: Section = { text: "", keptAtUnit: false };

/**
 * The sections of a report. What is typed stays on this computer at once and goes to the server when a field is
 * left; where somebody else saved meanwhile, their version stands beside until one is chosen.
 */
export function SectionsForm({ view, head }: { readonly view: UnitReportView; readonly head: boolean }): ReactElement {
  const { year } = useYear();
  const at = { yearId: year.yearId, callId: view.callId, unitId: view.unit.unitId };
  const stored: Typed = { sections: view.sections, figuresAsOf: view.figuresAsOf, revision: view.revision };
  const [typed, setTyped, forget] = useDraft<Typed>(`reports.sections:${view.callId}:${view.unit.unitId}`, stored);
  const latest = useRef(typed);
  useLayoutEffect(() => {
    latest.current = typed;
  });
  /** What the server is known to hold, and the save that is under way: a click that leaves a field also saves it. */
  const held = useRef(stored);
  const saving = useRef<Promise<number | undefined>>(undefined);
  const [savedAt, setSavedAt] = useState("");
  const save = useDeed<typeof saveSections>("reports.save-sections");
  const send = useDeed<typeof sendReport>("reports.send-report");
  // A call that is entered after its own day: what was sent then is typed now, and tells when it was sent.
  const mayTell = view.calledOn > view.dueOn;
  const [sentOn, setSentOn] = useState<string | null>(null);
  const changed = !sameTexts(typed, stored);

  function store(next: Typed = latest.current): Promise<number | undefined> {
    saving.current = storeNow(next);
    return saving.current;
  }
  async function storeNow(next: Typed): Promise<number | undefined> {
    const { sections, figuresAsOf, revision } = next;
    const saved = (await save.run({ ...at, sections, figuresAsOf, revision })) as { revision: number } | undefined;
    if (!saved) return undefined;
    held.current = { ...next, revision: saved.revision };
    // Somebody types on while the answer is under way: only the revision is taken over, never the text that was sent.
    const now = latest.current;
    setTyped({ ...now, revision: saved.revision });
    if (sameTexts(now, next)) forget();
    setSavedAt(new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" }));
    return saved.revision;
  }
  const write = (key: string, part: Partial<Section>): void =>
    setTyped({ ...typed, sections: { ...typed.sections, [key]: { ...(typed.sections[key] ?? blank), ...part } } });
  const leave = (): void => {
    if (changed && !save.running && !save.refused) void store();
  };
  async function approve(): Promise<void> {
    await saving.current;
    const now = { ...latest.current, revision: held.current.revision };
    const revision = sameTexts(now, held.current) ? now.revision : await store(now);
    if (revision !== undefined && (await send.run({ ...at, revision, sentOn }))) forget();
  }
  const empty = view.headings.filter(
    ({ key }) => !typed.sections[key]?.keptAtUnit && !typed.sections[key]?.text.trim(),
  );
  return (
    <div className="stack" onBlur={leave}>
      <DayField
        label="Số liệu tính đến ngày"
        value={typed.figuresAsOf}
        onChange={(figuresAsOf) => setTyped({ ...typed, figuresAsOf })}
      />
      {view.headings.map(({ key, text }, index) => (
        <div key={key} className="stack">
          <TextArea
            label={`${index + 1}. ${text}`}
            rows={4}
            value={typed.sections[key]?.text ?? ""}
            onChange={(value) => write(key, { text: value })}
            disabled={typed.sections[key]?.keptAtUnit ?? false}
          />
          <CheckField
            label={
              <>
                Nội dung lưu tại đơn vị, không nhập vào hệ thống<span className="vh">: {text}</span>
              </>
            }
            checked={typed.sections[key]?.keptAtUnit ?? false}
            onChange={(keptAtUnit) => write(key, keptAtUnit ? { keptAtUnit, text: "" } : { keptAtUnit })}
          />
        </div>
      ))}
      <RefusedNotice refused={save.refused} />
      <OtherVersion<Partial<Typed> & { readonly revision: number }>
        refused={save.refused}
        compare={(now) => [
          { label: "Số liệu tính đến ngày", theirs: dayOrNone(now.figuresAsOf), mine: dayOrNone(typed.figuresAsOf) },
          ...view.headings.map(({ key, text }) => ({
            label: text,
            theirs: sectionInWords(now.sections?.[key]),
            mine: sectionInWords(typed.sections[key]),
          })),
        ]}
        onMine={({ revision }) => void store({ ...typed, revision })}
        onTheirs={(now) => {
          setTyped({ sections: {}, figuresAsOf: null, ...now });
          save.clear();
        }}
      />
      {head && mayTell && (
        <DayField
          label="Ngày đã gửi báo cáo"
          value={sentOn}
          onChange={setSentOn}
          error={send.fields["sentOn"]}
          hint="Ghi khi nhập lại báo cáo đã gửi trước đây; để trống là gửi hôm nay. Ngày nhập vào hệ thống vẫn được ghi bên cạnh."
        />
      )}
      <RefusedNotice refused={send.refused} />
      <div className="row">
        <Button running={save.running} onPress={() => void store()} off={changed ? undefined : "Đã lưu mọi thay đổi"}>
          Lưu
        </Button>
        {head && (
          <Button
            kind="main"
            running={send.running}
            onPress={() => void approve()}
            off={empty.length > 0 ? `Còn ${empty.length} mục chưa viết` : undefined}
          >
            Duyệt và gửi báo cáo
          </Button>
        )}
        <span className="mut sm" role="status">
          {save.running ? "Đang lưu…" : savedAt ? `Đã lưu lúc ${savedAt}` : ""}
        </span>
      </div>
      {!head && <Note title="Thủ trưởng đơn vị duyệt và gửi">{whoSends(view.heads)}</Note>}
    </div>
  );
}

/** Why an officer has no button to send with, and what happens to what is written. */
const whoSends = (heads: readonly string[]): string =>
  heads.length > 0
    ? `Nội dung đã lưu hiện ngay ở trang của ${heads.join("; ")}. Viết xong, đồng chí báo thủ trưởng duyệt và bấm gửi.`
    : "Thủ trưởng đơn vị chưa có tài khoản nên chưa gửi được trên hệ thống. Đề nghị thư ký cụm mời thủ trưởng, hoặc trình ký bản giấy và gửi thư ký; thư ký ghi nhận bản giấy, nội dung đã lưu ở đây được dùng.";

/** Whether two states of the form say the same, whatever their revisions. */
const sameTexts = (a: Typed, b: Typed): boolean =>
  JSON.stringify([a.sections, a.figuresAsOf]) === JSON.stringify([b.sections, b.figuresAsOf]);

const sectionInWords = (section: Section = blank): string =>
  section.keptAtUnit ? "Lưu tại đơn vị, không nhập vào hệ thống" : section.text;

const dayOrNone = (day: string | null | undefined): string => (day ? writeDay(day) : "");
