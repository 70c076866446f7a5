import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import {
  Button,
  DayField,
  type FieldOfTwo,
  Form,
  OtherVersion,
  Section,
  TextArea,
  TextField,
  useDeed,
  useDraft,
} from "../../../../ui/index.ts";
import type { correctPact } from "../../correct-pact.ts";
import type { editPact } from "../../edit-pact.ts";
import type { PactFields } from "../../model.ts";
import type { Pact } from "../pact-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** The pact as a form: undertakings, place and day, who signs for each unit. */
export function PactForm(props: {
  readonly pact: Pact;
  /** True where the pact is signed: what is typed becomes a new version, with its reason. */
  readonly correcting: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { pact, correcting, onClose } = props;
  const [why, setWhy] = useState({ reason: "", adoptedBy: "" });
  /** The version that the screen showed when typing began, or that was looked at since. */
  const [seen, setSeen] = useState(pact.number);
  const correct = useDeed<typeof correctPact>("movement.correct-pact");
  const { year, unitName } = useYear();
  const [typed, setTyped, forget] = useDraft<Typed>(
    `movement.pact-fields:${year.yearId}${props.correcting ? `:${props.pact.number}` : ""}`,
    startOf(pact, year, pact.heads),
  );
  const write = useDeed<typeof editPact>("movement.edit-pact");
  const edit = correcting ? correct : write;
  const set = (change: Partial<PactFields>): void => setTyped({ ...typed, ...change });
  const setUndertaking = (at: number, change: Partial<PactFields["undertakings"][number]>): void =>
    set({ undertakings: typed.undertakings.map((each, place) => (place === at ? { ...each, ...change } : each)) });
  const setSignatory = (unitId: number, change: { name?: string; office?: string }): void =>
    set({ signatories: typed.signatories.map((each) => (each.unitId === unitId ? { ...each, ...change } : each)) });
  function leave(): void {
    forget();
    onClose();
  }
  function goOn(next: Typed): void {
    setTyped(next);
    if (correcting) setSeen(next.revision);
    edit.clear();
  }
  async function save(): Promise<void> {
    const undertakings = typed.undertakings.filter(({ text, value }) => text.trim() !== "" || value.trim() !== "");
    const { revision, ...fields } = { ...typed, undertakings };
    const done = correcting
      ? await correct.run({ yearId: year.yearId, ...fields, number: seen, ...why })
      : await write.run({ yearId: year.yearId, ...fields, revision });
    if (done) leave();
  }
  return (
    <Form
      onSubmit={() => void save()}
      refused={edit.refused}
      buttons={
        <>
          <Button kind="main" submit running={edit.running}>
            {correcting ? "Ghi phiên bản mới" : "Ghi giao ước"}
          </Button>
          <Button kind="text" onPress={leave}>
            Bỏ phần đang sửa
          </Button>
        </>
      }
    >
      <Section title="Nội dung cam kết">
        <div className="edit-rows">
          {typed.undertakings.map(({ text, value }, at) => (
            // Rows are told apart by their place: both of their texts are being typed.
            <div className="line pact" key={at}>
              <TextField
                label={`Cam kết ${at + 1}`}
                value={text}
                onChange={(next) => setUndertaking(at, { text: next })}
                error={edit.fields[`undertakings.${at}.text`]}
              />
              <TextField
                label="Chỉ tiêu"
                value={value}
                onChange={(next) => setUndertaking(at, { value: next })}
                error={edit.fields[`undertakings.${at}.value`]}
              />
              <Button
                small
                kind="text"
                label={`Bỏ cam kết ${at + 1}`}
                onPress={() => set({ undertakings: typed.undertakings.filter((_, place) => place !== at) })}
              >
                Bỏ
              </Button>
            </div>
          ))}
          <p>
            <Button small onPress={() => set({ undertakings: [...typed.undertakings, { text: "", value: "" }] })}>
              Thêm cam kết
            </Button>
          </p>
        </div>
      </Section>
      <div className="row">
        <TextField
          label="Nơi ký"
          value={typed.place}
          onChange={(place) => set({ place })}
          error={edit.fields["place"]}
        />
        <DayField
          label="Ngày ký"
          value={typed.signingDay}
          onChange={(signingDay) => set({ signingDay })}
          error={edit.fields["signingDay"]}
        />
      </div>
      <Section title="Người ký của từng đơn vị">
        <div className="edit-rows">
          {typed.signatories.map(({ unitId, name, office }) => (
            <div className="line sign" key={unitId}>
              <b>{unitName(unitId)}</b>
              <TextField label="Người ký" value={name} onChange={(next) => setSignatory(unitId, { name: next })} />
              <TextField label="Chức vụ" value={office} onChange={(next) => setSignatory(unitId, { office: next })} />
            </div>
          ))}
        </div>
      </Section>
      {correcting && (
        <Section title="Vì sao lập phiên bản mới">
          <p className="mut">Bản đã ký và văn bản của nó được giữ nguyên; phiên bản mới thay từ hôm nay.</p>
          <TextArea
            label="Lý do sửa"
            required
            rows={2}
            value={why.reason}
            onChange={(reason) => setWhy({ ...why, reason })}
            error={edit.fields["reason"]}
          />
          <TextField
            label="Nơi thống nhất"
            required
            value={why.adoptedBy}
            onChange={(adoptedBy) => setWhy({ ...why, adoptedBy })}
            error={edit.fields["adoptedBy"]}
            hint="Ví dụ: các đơn vị thống nhất tại hội nghị sơ kết ngày 15/07/2025."
          />
        </Section>
      )}
      <OtherVersion<Typed>
        refused={edit.refused}
        compare={(now) => fieldsOfTwo(startOf(now, year, pact.heads), typed, unitName)}
        onMine={({ revision }) => goOn({ ...typed, revision })}
        onTheirs={(now) => goOn(startOf(now, year, pact.heads))}
      />
    </Form>
  );
}

/** The pact as it is typed, with the revision it stands on. */
type Typed = PactFields & { readonly revision: number };

function fieldsOfTwo(theirs: Typed, mine: Typed, unitName: (unitId: number) => string): FieldOfTwo[] {
  const signs = ({ signatories }: Typed, unitId: number): string => {
    const { name = "", office = "" } = signatories.find((each) => each.unitId === unitId) ?? {};
    return [name, office].filter(Boolean).join(", ");
  };
  return [
    { label: "Nội dung cam kết", theirs: undertakingsInWords(theirs), mine: undertakingsInWords(mine) },
    { label: "Nơi ký", theirs: theirs.place, mine: mine.place },
    { label: "Ngày ký", theirs: dayInWords(theirs), mine: dayInWords(mine) },
    ...mine.signatories.map(({ unitId }) => ({
      label: `Người ký của ${unitName(unitId)}`,
      theirs: signs(theirs, unitId),
      mine: signs(mine, unitId),
    })),
  ];
}

const undertakingsInWords = ({ undertakings }: PactFields): string =>
  undertakings
    .map(({ text, value }) => [text, value].filter(Boolean).join(": "))
    .filter((line) => line !== "")
    .join("\n");

const dayInWords = ({ signingDay }: PactFields): string => (signingDay === null ? "" : writeDay(signingDay));

/** Every member has a line to sign; the leading units' chiefs are known already, and heads of units by their accounts. */
function startOf(pact: Typed, year: ReturnType<typeof useYear>["year"], heads: Pact["heads"]): Typed {
  const { undertakings, place, signingDay, revision } = pact;
  const signatories = year.units
    .filter(({ observer }) => !observer)
    .map(({ unitId }) => {
      const known = pact.signatories.find((each) => each.unitId === unitId);
      const leads = year.headships.find((each) => each.unitId === unitId);
      const head = heads.find((each) => each.unitId === unitId);
      return known ?? { unitId, name: leads?.chiefName || head?.name || "", office: leads?.chiefOffice ?? "" };
    });
  return {
    undertakings: undertakings.length > 0 ? undertakings : [{ text: "", value: "" }],
    place: place === "" ? year.cluster.place : place,
    signingDay,
    signatories,
    revision,
  };
}
