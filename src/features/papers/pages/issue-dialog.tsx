import { type ReactElement, useState } from "react";
import { Button, DayField, Dialog, Form, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { issuePaper } from "../issue-paper.ts";
import type { ListedPaper } from "./papers-page.tsx";

/** Gives a paper its number and day. */
export function IssueDialog(props: {
  readonly paper: ListedPaper;
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [number, setNumber] = useState(props.paper.number === null ? "" : String(props.paper.number));
  const [issuedOn, setIssuedOn] = useState<string | null>(props.paper.issuedOn);
  const issue = useDeed<typeof issuePaper>("papers.issue-paper");
  async function save(): Promise<void> {
    const { code, key } = props.paper;
    const done = await issue.run({ yearId: year.yearId, code, key, number: Number(number), issuedOn: issuedOn ?? "" });
    if (done) props.onClose();
  }
  return (
    <Dialog open={props.open} title="Cấp số văn bản" onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={issue.refused}
        buttons={
          <>
            <Button kind="main" submit running={issue.running}>
              Ghi số
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <p>{props.paper.title}</p>
        <div className="row" style={{ alignItems: "flex-start" }}>
          <TextField
            label="Số"
            required
            inputMode="numeric"
            width={120}
            value={number}
            onChange={setNumber}
            error={issue.fields["number"]}
          />
          <DayField
            label="Ngày ban hành"
            required
            value={issuedOn}
            onChange={setIssuedOn}
            error={issue.fields["issuedOn"]}
          />
        </div>
      </Form>
    </Dialog>
  );
}
