import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, DayField, Dialog, Form, OtherVersion, TextField, useDeed } from "../../../ui/index.ts";
import type { editYear } from "../operations/edit-year.ts";
import type { YearFields } from "../model.ts";
import { useYear } from "./use-year.ts";

/** The motto and days of the year. */
export function YearDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const [motto, setMotto] = useState(year.motto);
  const [startsOn, setStartsOn] = useState<string | null>(year.startsOn);
  const [endsOn, setEndsOn] = useState<string | null>(year.endsOn);
  const [figuresAsOf, setFigures] = useState(year.figuresAsOf);
  const [revision, setRevision] = useState(year.revision);
  const edit = useDeed<typeof editYear>("movement.edit-year");
  async function save(): Promise<void> {
    const { yearId } = year;
    const days = { startsOn: startsOn ?? "", endsOn: endsOn ?? "", figuresAsOf };
    if (await edit.run({ yearId, revision, motto, ...days })) onClose();
  }
  return (
    <Dialog open title="Khẩu hiệu, thời gian của năm" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={edit.refused}
        buttons={
          <>
            <Button kind="main" submit running={edit.running}>
              Ghi
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <TextField label="Khẩu hiệu" value={motto} onChange={setMotto} error={edit.fields["motto"]} />
        <div className="row">
          <DayField label="Từ ngày" required value={startsOn} onChange={setStartsOn} error={edit.fields["startsOn"]} />
          <DayField label="Đến ngày" required value={endsOn} onChange={setEndsOn} error={edit.fields["endsOn"]} />
        </div>
        <DayField
          label="Số liệu tính đến ngày"
          value={figuresAsOf}
          onChange={setFigures}
          error={edit.fields["figuresAsOf"]}
          hint="Hội nghị thường họp trước khi hết năm; văn bản ghi rõ số liệu tính đến ngày này."
        />
        <OtherVersion<YearFields & { readonly revision: number }>
          refused={edit.refused}
          compare={(now) => [
            { label: "Khẩu hiệu", theirs: now.motto, mine: motto },
            { label: "Từ ngày", theirs: writeDay(now.startsOn), mine: dayOrNone(startsOn) },
            { label: "Đến ngày", theirs: writeDay(now.endsOn), mine: dayOrNone(endsOn) },
            { label: "Số liệu tính đến ngày", theirs: dayOrNone(now.figuresAsOf), mine: dayOrNone(figuresAsOf) },
          ]}
          onMine={(now) => {
            setRevision(now.revision);
            edit.clear();
          }}
        />
      </Form>
    </Dialog>
  );
}

const dayOrNone = (day: string | null): string => (day === null ? "" : writeDay(day));
