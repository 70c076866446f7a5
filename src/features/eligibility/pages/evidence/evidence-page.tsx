import "./evidence.css";
import { type ReactElement, useState } from "react";
import {
  ButtonLink,
  ChoiceField,
  DayField,
  Empty,
  Note,
  PageHead,
  RefusedNotice,
  RefusedPage,
  useRead,
  Waiting,
} from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { showConditions } from "../../evidence/show-conditions.ts";
import type { ConditionsView } from "../../evidence/views.ts";
import type { PaperCell } from "../../model.ts";
import { type Band, ConditionsGrid } from "./conditions-grid.tsx";
import { ReferencePart } from "../reference-part.tsx";
import { FileDialog } from "./file-dialog.tsx";
import { PaperForm } from "./paper-form.tsx";
import { PapersPart } from "./papers-part.tsx";
import { cellKey, cellsOf, type Ticks, usualTicks } from "./ticks.ts";

const everyTitle = "all";

/** Conditions beside units: each band of rows is answered by one paper, recorded once for all of them. */
export default function EvidencePage(): ReactElement {
  const { year, holds, to } = useYear();
  const [linked] = useState(() => new URLSearchParams(window.location.search));
  const [awardCode, setAwardCode] = useState(linked.get("danh-hieu") ?? everyTitle);
  const [submitted, setSubmitted] = useState(linked.get("ngay"));
  const [band, setBand] = useState<Band>();
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const [choosingFile, setChoosingFile] = useState(false);
  const [said, setSaid] = useState("");
  const asked = {
    yearId: year.yearId,
    ...(awardCode !== everyTitle && { awardCode }),
    ...(submitted && { submitted }),
  };
  const { answer: view, refused } = useRead<typeof showConditions>("eligibility.show-conditions", asked);
  if (!view) return refused ? <RefusedPage title="Văn bản xác nhận" refused={refused} /> : <Waiting />;
  const mayRecord = holds("secretary", "standing-body");
  function begin(next: Band): void {
    setSaid("");
    setBand(next);
    setTicks(usualTicks(view!.rows, next));
  }
  function end(sentence: string): void {
    setBand(undefined);
    setTicks(new Map());
    setSaid(sentence);
  }
  function takeFile(cells: readonly PaperCell[]): void {
    setTicks(new Map(cells.map(({ unitId, fact, holds: confirms }) => [cellKey(unitId, fact), confirms])));
    setChoosingFile(false);
  }
  return (
    <div className="stack-l">
      <PageHead
        crumb={<a href={to("dieu-kien")}>Điều kiện khen thưởng</a>}
        title={`Văn bản xác nhận: ${view.title}`}
        illustrative={view.illustrative}
        lede={ledeOf(view)}
      >
        <ButtonLink to={to("dieu-kien")}>Xem từng đơn vị</ButtonLink>
      </PageHead>
      <RefusedNotice refused={refused} />
      <div className="row" style={{ alignItems: "flex-start" }}>
        <ChoiceField
          label="Danh hiệu, hình thức"
          value={view.awardCode ?? everyTitle}
          onChange={(code) => code && setAwardCode(code)}
          choices={[
            { value: everyTitle, label: "Mọi danh hiệu bình xét trong năm" },
            ...view.titles.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          width={420}
        />
        <DayField label="Ngày trình" value={view.submitted} onChange={setSubmitted} width={200} />
      </div>
      {view.awardCode !== null && view.verdicts.some(({ newerLaw }) => newerLaw) && (
        <ReferencePart awardCode={view.awardCode} submitted={view.submitted} />
      )}
      {said !== "" && (
        <div role="status">
          <Note>{said}</Note>
        </div>
      )}
      {view.rows.length === 0 || view.units.length === 0 ? (
        <Empty title="Chưa có điều kiện nào cần văn bản">
          {view.units.length === 0
            ? "Năm này chưa có đơn vị. Thêm đơn vị ở phần Tổ chức rồi trở lại."
            : "Danh hiệu này không có tiêu chuẩn cho tập thể ở ngày đã chọn, hoặc quy chế năm chưa nêu danh hiệu bình xét. Chọn danh hiệu khác."}
        </Empty>
      ) : (
        <div className={band === undefined ? "" : "ev-lay"}>
          <ConditionsGrid
            view={view}
            recording={band === undefined ? undefined : { band, ticks, onTick: setTicks }}
            mayRecord={mayRecord}
            onRecord={begin}
          />
          {band !== undefined && (
            <PaperForm
              key={band}
              view={view}
              band={band}
              cells={cellsOf(ticks, view.rows)}
              onDone={end}
              onCancel={() => end("")}
              onFile={() => setChoosingFile(true)}
            />
          )}
        </div>
      )}
      <PapersPart view={view} mayRecord={mayRecord} />
      {choosingFile && <FileDialog asked={asked} onTake={takeFile} onClose={() => setChoosingFile(false)} />}
    </div>
  );
}

/** How far it is, and what to do next. */
function ledeOf({ rows }: ConditionsView): string {
  const open = rows.filter(
    ({ band, cells }) =>
      band !== "own-records" && cells.some(({ state }) => state === "pending" || state === "missing"),
  );
  const cells = open.flatMap((row) =>
    row.cells.filter(({ state }) => state === "pending" || state === "missing"),
  ).length;
  if (cells === 0)
    return "Mọi điều kiện cần văn bản đã được trả lời. Kết luận để tham khảo, không chặn việc bỏ phiếu hay đề nghị.";
  const papers = new Set(open.map(({ band }) => band)).size;
  return `${papers} loại văn bản trả lời ${cells} ô còn lại; mỗi văn bản ghi một lần cho mọi điều kiện và đơn vị có trong đó.`;
}
