import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, DayField, Dialog, fieldsOfBoth, Form, TextField, TwoVersions, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { issuePaper } from "../issue-paper.ts";
import type { ListedPaper } from "./papers-page.tsx";

/** Number and day as they are typed, with the revision they stand on. */
interface Typed {
  readonly number: string;
  readonly issuedOn: string | null;
  readonly revision: number;
}

const typedOf = (given: Pick<ListedPaper, "number" | "issuedOn"> & { readonly revision: number }): Typed => ({
  number: given.number === null ? "" : String(given.number),
  issuedOn: given.issuedOn,
  revision: given.revision,
});

const inWords = ({ number, issuedOn }: Typed): Record<string, string> => ({
  Số: number,
  "Ngày ban hành": issuedOn === null ? "" : writeDay(issuedOn),
});

/** Gives a paper its number and day. */
export function IssueDialog(props: { readonly paper: ListedPaper; readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const { paper } = props;
  const [typed, setTyped] = useState<Typed>(() => typedOf({ ...paper, revision: paper.issueRevision }));
  const issue = useDeed<typeof issuePaper>("papers.issue-paper");
  async function save(): Promise<void> {
    const { code, key } = paper;
    const { number, issuedOn, revision } = typed;
    const given = { number: Number(number), issuedOn: issuedOn ?? "", revision };
    const done = await issue.run({ yearId: year.yearId, code, key, ...given });
    if (done) props.onClose();
  }
  return (
    <Dialog open title="Cấp số văn bản" onClose={props.onClose}>
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
        <p>{paper.title}</p>
        <div className="row" style={{ alignItems: "flex-start" }}>
          <TextField
            label="Số"
            required
            inputMode="numeric"
            width={120}
            value={typed.number}
            onChange={(number) => setTyped({ ...typed, number })}
            error={issue.fields["number"]}
          />
          <DayField
            label="Ngày ban hành"
            required
            value={typed.issuedOn}
            onChange={(issuedOn) => setTyped({ ...typed, issuedOn })}
            error={issue.fields["issuedOn"]}
          />
        </div>
        <TwoVersions
          deed={issue}
          typed={typed}
          setTyped={setTyped}
          typedOf={typedOf}
          compare={(theirs, mine) => fieldsOfBoth(inWords(theirs), inWords(mine))}
        />
      </Form>
    </Dialog>
  );
}
