import { type ReactElement, useState } from "react";
import type { Level, SubjectKind } from "../../../../engines/law/index.ts";
import {
  Button,
  type Choice,
  ChoiceField,
  DayField,
  Empty,
  RecordList,
  RefusedPage,
  Section,
  useRead,
  Waiting,
} from "../../../../ui/index.ts";
import type { listLaw } from "../../law/list-law.ts";
import type { showLaw } from "../../law/show-law.ts";
import { deciderName, kindName, subjectName } from "../../law/terms.ts";
import { LawHead } from "./law-head.tsx";
import { LawLink } from "./law-link.tsx";
import { OfficePart } from "./office-part.tsx";
import { PackPart, PacksTable } from "./pack-part.tsx";
import { useLawPlace } from "./use-law-place.ts";

interface Filter {
  readonly level?: Level;
  readonly kind?: "title" | "form";
  readonly subject?: SubjectKind;
}

/** The law as encoded: which is in force on a day, and every title and form it knows. */
export default function LawPage(): ReactElement {
  const { read, choose } = useLawPlace();
  const { answer: view, refused } = useRead<typeof showLaw>("eligibility.show-law", read);
  if (!view) return refused ? <RefusedPage title="Pháp luật về thi đua, khen thưởng" refused={refused} /> : <Waiting />;
  return (
    <div className="law">
      <LawHead
        at={undefined}
        title="Pháp luật về thi đua, khen thưởng"
        lede="Quy định như phần mềm dùng để xét, viết bằng lời của phần mềm. Khi khác với văn bản gốc thì văn bản gốc đúng."
      />
      <div className="stack-l">
        <DayField label="Đọc quy định ở ngày" value={view.day} onChange={(chosen) => choose({ day: chosen })} />
        <PackPart day={view.day} pack={view.pack} refused={view.refused} />
        <Catalogue day={view.day} />
        <OfficePart sets={view.office} />
        <PacksTable packs={view.packs} at={view.pack?.id} onDay={(chosen) => choose({ day: chosen })} />
      </div>
    </div>
  );
}

function Catalogue({ day }: { readonly day: string }): ReactElement {
  const [filter, setFilter] = useState<Filter>({});
  const narrow = (key: keyof Filter, value: string | null): void => {
    const { [key]: _, ...rest } = filter;
    setFilter(value === null ? rest : { ...rest, [key]: value });
  };
  return (
    <Section title="Danh hiệu và hình thức khen thưởng">
      <RecordList<typeof listLaw>
        deed="eligibility.list-law"
        input={{ day, ...filter }}
        label="danh hiệu và hình thức"
        size={25}
        searchHint="Tên danh hiệu, không cần dấu"
        filters={<Filters filter={filter} onNarrow={narrow} />}
        rowKey={({ code }) => code}
        columns={[
          {
            header: "Danh hiệu, hình thức",
            cell: (row) => <LawLink page={`tieu-chuan/${row.code}`}>{row.name}</LawLink>,
          },
          { header: "Đối tượng", cell: (row) => row.subjects },
          { header: "Cấp", cell: (row) => row.level },
          { header: "Áp dụng", cell: (row) => row.applies },
          {
            header: "Điều kiện đã đối chiếu",
            number: true,
            cell: (row) =>
              row.conditions === 0 ? <span className="mut">chưa có</span> : `${row.compared}/${row.conditions}`,
          },
        ]}
        empty={
          <Empty
            title="Không có danh hiệu, hình thức nào khớp bộ lọc"
            actions={<Button onPress={() => setFilter({})}>Bỏ lọc</Button>}
          >
            Bỏ bớt một điều kiện lọc để xem lại danh mục.
          </Empty>
        }
      />
    </Section>
  );
}

function Filters(props: {
  readonly filter: Filter;
  readonly onNarrow: (key: keyof Filter, value: string | null) => void;
}): ReactElement {
  return (
    <>
      <ChoiceField
        label="Cấp"
        clearable
        placeholder="Tất cả"
        width={210}
        value={props.filter.level ?? null}
        onChange={(value) => props.onNarrow("level", value)}
        choices={choicesOf(deciderName)}
      />
      <ChoiceField
        label="Loại"
        clearable
        placeholder="Tất cả"
        width={190}
        value={props.filter.kind ?? null}
        onChange={(value) => props.onNarrow("kind", value)}
        choices={choicesOf(kindName)}
      />
      <ChoiceField
        label="Đối tượng"
        clearable
        placeholder="Tất cả"
        width={140}
        value={props.filter.subject ?? null}
        onChange={(value) => props.onNarrow("subject", value)}
        choices={choicesOf(subjectName)}
      />
    </>
  );
}

const choicesOf = <Code extends string>(names: Readonly<Record<Code, string>>): Choice<Code>[] =>
  (Object.keys(names) as Code[]).map((value) => ({ value, label: names[value] }));
