import { type ReactElement, useState } from "react";
import { Button, DayField, Form, Section, TextField, useDeed, useDraft } from "../../../../ui/index.ts";
import type { editPact } from "../../edit-pact.ts";
import type { PactFields } from "../../model.ts";
import type { Pact } from "../pact-page.tsx";
import { useYear } from "../use-year.ts";

/** The pact as a form: undertakings, place and day, who signs for each unit. */
export function PactForm({ pact, onClose }: { readonly pact: Pact; readonly onClose: () => void }): ReactElement {
  const { year, unitName } = useYear();
  const [typed, setTyped, forget] = useDraft<PactFields>(`movement.pact:${year.yearId}`, startOf(pact, year));
  const [revision, setRevision] = useState(pact.revision);
  const edit = useDeed<typeof editPact>("movement.edit-pact");
  const set = (change: Partial<PactFields>): void => setTyped({ ...typed, ...change });
  const setUndertaking = (at: number, change: Partial<PactFields["undertakings"][number]>): void =>
    set({ undertakings: typed.undertakings.map((each, place) => (place === at ? { ...each, ...change } : each)) });
  const setSignatory = (unitId: number, change: { name?: string; office?: string }): void =>
    set({ signatories: typed.signatories.map((each) => (each.unitId === unitId ? { ...each, ...change } : each)) });
  function leave(): void {
    forget();
    onClose();
  }
  async function save(): Promise<void> {
    const undertakings = typed.undertakings.filter(({ text, value }) => text.trim() !== "" || value.trim() !== "");
    if (await edit.run({ yearId: year.yearId, revision, ...typed, undertakings })) leave();
  }
  return (
    <Form
      onSubmit={() => void save()}
      refused={edit.refused}
      buttons={
        <>
          <Button kind="main" submit running={edit.running}>
            Ghi giao ước
          </Button>
          {edit.refused?.code === "changed-meanwhile" && (
            <Button onPress={() => setRevision(pact.revision)}>Đã đối chiếu, sẽ ghi bản của tôi</Button>
          )}
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
    </Form>
  );
}

/** Every member has a line to sign; the head's chief is known already. */
function startOf(pact: Pact, year: ReturnType<typeof useYear>["year"]): PactFields {
  const { undertakings, place, signingDay } = pact;
  const signatories = year.units
    .filter(({ observer }) => !observer)
    .map(({ unitId }) => {
      const known = pact.signatories.find((each) => each.unitId === unitId);
      const leads = year.headships.find((each) => each.unitId === unitId);
      return known ?? { unitId, name: leads?.chiefName ?? "", office: leads?.chiefOffice ?? "" };
    });
  return {
    undertakings: undertakings.length > 0 ? undertakings : [{ text: "", value: "" }],
    place: place === "" ? year.cluster.place : place,
    signingDay,
    signatories,
  };
}
