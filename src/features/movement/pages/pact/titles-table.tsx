import { type ReactElement, useState } from "react";
import { Button, CheckField, DayField, Dialog, Form, Section, TextField, useDeed } from "../../../../ui/index.ts";
import { fold } from "../../../../basics/fold.ts";
import type { registerTitles } from "../../register-titles.ts";
import type { Pact } from "../pact-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** Titles each unit strives for; a unit registers its own, the secretary any unit's. */
export function TitlesTable({ pact }: { readonly pact: Pact }): ReactElement {
  const { year, roles, holds } = useYear();
  const [unitId, setUnitId] = useState<number>();
  const mine = new Set(
    roles.filter(({ role }) => role === "unit-officer" || role === "unit-head").map((held) => held.unitId),
  );
  const signed = pact.signedAt !== null;
  const mayRegister = (id: number): boolean => !signed && (holds("secretary") || mine.has(id));
  const members = year.units.filter(({ observer }) => !observer);
  const acts = members.some((unit) => mayRegister(unit.unitId));
  return (
    <Section title="Danh hiệu các đơn vị đăng ký" {...(signed && { aside: "Đã chốt khi ký giao ước" })}>
      <table className="tb" aria-label="Danh hiệu các đơn vị đăng ký">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Danh hiệu, hình thức khen thưởng</th>
            {acts && <th scope="col">Thao tác</th>}
          </tr>
        </thead>
        <tbody>
          {members.map((unit, at) => {
            const titles = pact.titles.filter((title) => title.unitId === unit.unitId);
            return (
              <tr key={unit.unitId}>
                <td className="stt">{at + 1}</td>
                <td>{unit.name}</td>
                <td>
                  {titles.length === 0 ? (
                    <span className="mut">Chưa đăng ký</span>
                  ) : (
                    titles.map(({ awardName }) => awardName).join("; ")
                  )}
                </td>
                {acts && (
                  <td>
                    {mayRegister(unit.unitId) && (
                      <Button
                        small
                        onPress={() => setUnitId(unit.unitId)}
                        label={`${titles.length === 0 ? "Đăng ký" : "Sửa đăng ký"} cho ${unit.name}`}
                      >
                        {titles.length === 0 ? "Đăng ký" : "Sửa"}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {unitId !== undefined && <RegisterDialog pact={pact} unitId={unitId} onClose={() => setUnitId(undefined)} />}
    </Section>
  );
}

function RegisterDialog(props: {
  readonly pact: Pact;
  readonly unitId: number;
  readonly onClose: () => void;
}): ReactElement {
  const { year, unitName } = useYear();
  const { pact, unitId } = props;
  const [codes, setCodes] = useState<ReadonlySet<string>>(
    new Set(pact.titles.filter((title) => title.unitId === unitId).map(({ awardCode }) => awardCode)),
  );
  const [registeredOn, setRegisteredOn] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const register = useDeed<typeof registerTitles>("movement.register-titles");
  const found = pact.choices.filter(
    ({ code, name, collective }) => codes.has(code) || (search === "" ? collective : fold(name).includes(fold(search))),
  );
  const toggle = (code: string, on: boolean): void => {
    const next = new Set(codes);
    if (on) next.add(code);
    else next.delete(code);
    setCodes(next);
  };
  async function save(): Promise<void> {
    const done = await register.run({ yearId: year.yearId, unitId, awardCodes: [...codes], registeredOn });
    if (done) props.onClose();
  }
  return (
    <Dialog open wide title={`Đăng ký danh hiệu – ${unitName(unitId)}`} onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={register.refused}
        buttons={
          <Button kind="main" submit running={register.running}>
            {`Ghi ${codes.size} danh hiệu`}
          </Button>
        }
      >
        <DayField
          label="Ngày đơn vị đăng ký"
          value={registeredOn}
          onChange={setRegisteredOn}
          error={register.fields["registeredOn"]}
          hint="Để trống là hôm nay; nhập sau thì ghi ngày đơn vị đã đăng ký."
          width={260}
        />
        <TextField
          label="Tìm trong danh mục"
          value={search}
          onChange={setSearch}
          hint="Gõ không cần dấu: co thi dua, bang khen. Để trống thì hiện danh hiệu của tập thể."
        />
        <div className="stack" style={{ maxHeight: "44vh", overflowY: "auto" }}>
          {found.map(({ code, name }) => (
            <CheckField key={code} label={name} checked={codes.has(code)} onChange={(on) => toggle(code, on)} />
          ))}
        </div>
      </Form>
    </Dialog>
  );
}
