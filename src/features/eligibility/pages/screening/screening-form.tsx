import { type ReactElement, useState } from "react";
import { Button, ChoiceField, DayField, type AnswerOf } from "../../../../ui/index.ts";
import type { Screening, ScreenedKind } from "../../screening/model.ts";
import type { screeningChoices } from "../../screening/screening-choices.ts";

type Choices = AnswerOf<typeof screeningChoices>;

const kindName: Readonly<Record<ScreenedKind, string>> = { collective: "Đơn vị", individual: "Cá nhân" };
const none = "none";

/** Which rule, by the law of which day and with whose regulation, over whom. */
export function ScreeningForm(props: {
  readonly choices: Choices;
  readonly running: boolean;
  readonly onStart: (screening: Omit<Screening, "yearId">) => void;
}): ReactElement {
  const { choices } = props;
  const [award, setAward] = useState<string>();
  const [kind, setKind] = useState<ScreenedKind>("collective");
  const [submitted, setSubmitted] = useState<string | null>(choices.submitted);
  const [overlay, setOverlay] = useState(none);
  const [scope, setScope] = useState<Screening["scope"]>("cluster");
  const awards = choices.awards.filter(({ subjects }) => subjects.includes(kind));
  const awardCode = awards.find(({ code }) => code === award)?.code ?? awards[0]?.code;
  const overlays = choices.overlays.filter(
    ({ from, to }) => submitted !== null && from <= submitted && submitted <= (to ?? submitted),
  );
  const { regulation } = choices;
  const laid = overlays.some(({ id }) => id === overlay) ? overlay : none;
  const missing =
    awardCode === undefined ? "Chọn danh hiệu, hình thức" : submitted === null ? "Nhập ngày trình" : undefined;
  function start(): void {
    if (awardCode === undefined || submitted === null) return;
    props.onStart({
      awardCode,
      subject: kind,
      submitted,
      overlay: regulation?.id ?? (laid === none ? null : laid),
      scope,
    });
  }
  return (
    <>
      <div className="row" style={{ alignItems: "flex-end" }}>
        <ChoiceField<ScreenedKind>
          label="Rà soát"
          value={kind}
          onChange={(chosen) => chosen && setKind(chosen)}
          choices={(["collective", "individual"] as const).map((value) => ({ value, label: kindName[value] }))}
          width={130}
        />
        <ChoiceField
          label="Danh hiệu, hình thức"
          value={awardCode ?? null}
          onChange={(code) => code && setAward(code)}
          choices={awards.map(({ code, name }) => ({ value: code, label: name }))}
          width={380}
        />
        <DayField label="Ngày trình" value={submitted} onChange={setSubmitted} width={160} />
        {regulation === null && overlays.length > 0 && (
          <ChoiceField
            label="Quy định riêng"
            value={laid}
            onChange={(id) => setOverlay(id ?? none)}
            choices={[
              { value: none, label: "Không áp dụng" },
              ...overlays.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            width={300}
          />
        )}
        {choices.clusters > 1 && (
          <ChoiceField<Screening["scope"]>
            label="Phạm vi"
            value={scope}
            onChange={(chosen) => chosen && setScope(chosen)}
            choices={[
              { value: "cluster", label: choices.cluster },
              { value: "owner", label: `${choices.clusters} cụm, khối của ${choices.owner}` },
            ]}
            width={260}
          />
        )}
        <Button kind="main" onPress={start} off={props.running ? "Đang rà soát" : missing}>
          Rà soát
        </Button>
      </div>
      {regulation !== null && (
        <p className="sm mut" style={{ marginTop: 8 }}>
          Xét theo luật và {regulation.name}: quy định riêng mà quy chế của năm áp dụng.
        </p>
      )}
    </>
  );
}
