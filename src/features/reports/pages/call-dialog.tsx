import { type ReactElement, useState } from "react";
import { Button, type Choice, ChoiceField, DayField, Dialog, Form, TextArea, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { callReport } from "../call-report.ts";
import { reportName } from "../terms.ts";
import type { CallView, YearView } from "../views.ts";

type Period = "year" | "six-months" | "quarter-1" | "quarter-2" | "quarter-3" | "quarter-4";

const usualHeadings = [
  "Công tác chỉ đạo, tổ chức phong trào thi đua",
  "Kết quả thực hiện nhiệm vụ, chỉ tiêu giao ước",
  "Mô hình, điển hình tiên tiến",
  "Hạn chế, nguyên nhân",
  "Bài học kinh nghiệm",
  "Đề xuất, kiến nghị",
].join("\n");

/** Asks every unit for a periodic report; one heading a line. */
export function CallDialog(props: {
  readonly called: readonly CallView[];
  readonly dueDays: YearView["dueDays"];
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [headings, setHeadings] = useState(usualHeadings);
  const deed = useDeed<typeof callReport>("reports.call-report");
  const choices = periods.filter(({ value }) => !props.called.some((call) => samePeriod(call, value)));
  const [period, setPeriod] = useState<Period | null>(choices.at(-1)?.value ?? null);
  // The plan's day, or else the rulebook's, until somebody chooses another one.
  const planned =
    period === null || period.startsWith("quarter-") ? null : props.dueDays[callOf(period).kind as "year"];
  const [chosen, setChosen] = useState<string | null>();
  const dueOn = chosen === undefined ? planned : chosen;
  async function send(): Promise<void> {
    const lines = headings.split("\n").map((line) => line.trim());
    const made = await deed.run({
      ...{ yearId: year.yearId, ...callOf(period ?? "year"), dueOn: dueOn ?? "" },
      headings: lines.filter((line) => line !== ""),
    });
    if (made) props.onClose();
  }
  const wrongHeading = Object.entries(deed.fields).find(([field]) => field.startsWith("headings"))?.[1];
  return (
    <Dialog open wide title="Yêu cầu báo cáo" onClose={props.onClose}>
      <Form
        onSubmit={() => void send()}
        refused={deed.refused}
        buttons={
          <>
            <Button kind="main" submit running={deed.running}>
              Yêu cầu các đơn vị báo cáo
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <div className="row">
          <ChoiceField label="Kỳ báo cáo" required value={period} onChange={setPeriod} choices={choices} width={240} />
          <DayField
            label="Hạn nộp"
            required
            value={dueOn}
            onChange={setChosen}
            error={deed.fields["dueOn"]}
            hint={chosen === undefined && planned !== null ? "Theo kế hoạch, quy chế của năm." : undefined}
          />
        </div>
        <TextArea
          label="Các mục phải viết"
          required
          rows={7}
          value={headings}
          onChange={setHeadings}
          error={wrongHeading}
          hint="Mỗi dòng một mục. Báo cáo tổng kết cũng xếp theo các mục này."
        />
      </Form>
    </Dialog>
  );
}

const callOf = (period: Period) =>
  period.startsWith("quarter-")
    ? { kind: "quarter" as const, quarter: Number(period.slice(-1)) }
    : { kind: period as "year" | "six-months", quarter: null };

const samePeriod = (call: CallView, period: Period): boolean => {
  const { kind, quarter } = callOf(period);
  return call.kind === kind && call.quarter === quarter;
};

const periods: readonly Choice<Period>[] = (
  ["quarter-1", "six-months", "quarter-2", "quarter-3", "quarter-4", "year"] as const
).map((value) => ({ value, label: reportName(callOf(value)) }));
