import { type ReactElement, useRef, useState } from "react";
import { Button, CheckField, DayField, RefusedNotice, TextArea, useDeed, useDraft } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { Section, Sections } from "../model.ts";
import type { saveSections } from "../save-sections.ts";
import type { sendReport } from "../send-report.ts";
import type { UnitReportView } from "../views.ts";
import { OtherVersion } from "./other-version.tsx";

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
  latest.current = typed;
  const [savedAt, setSavedAt] = useState("");
  const save = useDeed<typeof saveSections>("reports.save-sections");
  const send = useDeed<typeof sendReport>("reports.send-report");
  const changed =
    JSON.stringify([typed.sections, typed.figuresAsOf]) !== JSON.stringify([view.sections, view.figuresAsOf]);

  async function store(next: Typed = typed): Promise<number | undefined> {
    const { sections, figuresAsOf, revision } = next;
    const saved = (await save.run({ ...at, sections, figuresAsOf, revision })) as { revision: number } | undefined;
    if (!saved) return undefined;
    // Somebody types on while the answer is under way: only the revision is taken over, never the text that was sent.
    const now = latest.current;
    setTyped({ ...now, revision: saved.revision });
    if (now.sections === next.sections && now.figuresAsOf === next.figuresAsOf) forget();
    setSavedAt(new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" }));
    return saved.revision;
  }
  const write = (key: string, part: Partial<Section>): void =>
    setTyped({ ...typed, sections: { ...typed.sections, [key]: { ...(typed.sections[key] ?? blank), ...part } } });
  const leave = (): void => {
    if (changed && !save.running && !save.refused) void store();
  };
  async function approve(): Promise<void> {
    const revision = changed ? await store() : view.revision;
    if (revision !== undefined && (await send.run({ ...at, revision }))) forget();
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
      <OtherVersion
        refused={save.refused}
        headings={view.headings}
        onMine={(revision) => void store({ ...typed, revision })}
        onTheirs={(theirs) => {
          setTyped(theirs);
          save.clear();
        }}
      />
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
    </div>
  );
}
