import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import {
  Button,
  ButtonLink,
  CheckField,
  Form,
  KeyValues,
  Note,
  Section,
  TextField,
  useDeed,
  useDraft,
} from "../../../../ui/index.ts";
import type { createYear } from "../../../year/index.ts";
import type { ClusterBegun, GoTo, YearBegun } from "../guide-page.tsx";

/** The year the cluster begins with: this one, last year entered late, or next year early. */
export function YearStep(props: {
  readonly cluster: ClusterBegun;
  readonly year: YearBegun | null;
  readonly go: GoTo;
}): ReactElement {
  const { cluster, year, go } = props;
  const [another, setAnother] = useState(false);
  const made = (yearId: number): void => go({ cum: cluster.clusterId, nam: yearId });
  if (!year) return <NewYear cluster={cluster} onMade={made} />;
  return (
    <div className="stack-l">
      <Section title={`Năm thi đua ${year.year}`}>
        <KeyValues
          rows={[
            ["Từ ngày", writeDay(year.startsOn)],
            ["Đến ngày", writeDay(year.endsOn)],
          ]}
        />
        <div className="acts" style={{ marginTop: 12 }}>
          <ButtonLink to={`/${cluster.code}/${year.year}/phong-trao`}>Sửa khẩu hiệu, thời gian của năm</ButtonLink>
          {!another && <Button onPress={() => setAnother(true)}>Lập thêm năm khác</Button>}
        </div>
      </Section>
      {another && <NewYear cluster={cluster} onMade={made} />}
    </div>
  );
}

function NewYear(props: { readonly cluster: ClusterBegun; readonly onMade: (yearId: number) => void }): ReactElement {
  const { clusterId, name } = props.cluster;
  const [thisYear] = useState(() => new Date().getFullYear());
  const [typed, setTyped, forget] = useDraft(`today.guide-year:${clusterId}`, {
    year: String(thisYear),
    motto: "",
    asSecretary: true,
  });
  const create = useDeed<typeof createYear>("movement.create-year");
  const year = /^\d{4}$/.test(typed.year.trim()) ? Number(typed.year) : undefined;
  const far = year !== undefined && Math.abs(year - thisYear) > 1;
  async function save(): Promise<void> {
    if (year === undefined) return;
    const { motto, asSecretary } = typed;
    const made = await create.run({ clusterId, year, motto, asSecretary });
    if (!made) return;
    forget();
    props.onMade(made.yearId);
  }
  return (
    <Section title={`Năm thi đua của ${name}`}>
      <Form
        onSubmit={() => void save()}
        refused={create.refused}
        buttons={
          <Button
            kind="main"
            submit
            running={create.running}
            {...(year === undefined && { off: "Ghi năm bằng bốn chữ số" })}
          >
            {year === undefined ? "Lập năm" : `Lập năm ${year} và sang bước đơn vị`}
          </Button>
        }
      >
        <TextField
          label="Năm"
          required
          inputMode="numeric"
          width={120}
          value={typed.year}
          onChange={(next) => setTyped({ ...typed, year: next })}
          error={create.fields["year"]}
        />
        <p className="sm mut">
          {year === undefined
            ? "Năm đã qua nhập muộn, hay năm sau lập sớm đều được."
            : `Từ 01/01/${year} đến 31/12/${year}. Năm đã qua nhập muộn, hay năm sau lập sớm đều được.`}
        </p>
        {far && (
          <Note>
            Năm {year} cách năm nay {Math.abs(year - thisYear)} năm. Năm đã lập thì không đổi số được; đề nghị kiểm tra
            lại.
          </Note>
        )}
        <TextField
          label="Khẩu hiệu của năm"
          value={typed.motto}
          onChange={(motto) => setTyped({ ...typed, motto })}
          error={create.fields["motto"]}
          hint="Không cần dấu ngoặc kép. Có thể ghi sau."
        />
        <CheckField
          label="Tôi cũng làm thư ký của năm này"
          hint="Bỏ chọn nếu người khác làm thư ký; bước cuối sẽ mời người đó."
          checked={typed.asSecretary}
          onChange={(asSecretary) => setTyped({ ...typed, asSecretary })}
        />
      </Form>
    </Section>
  );
}
