import type { ReactElement } from "react";
import { TextArea } from "../../../ui/index.ts";
import { ReasonsList, VerdictMark, type Verdicts } from "../../eligibility/pages/index.ts";

/**
 * A unit about to be put forward: the verdict, what fails with its citation, and – only where the verdict is not
 * “đạt” – why it is put forward all the same.
 */
export function DespiteField(props: {
  readonly unit: string;
  readonly verdict: ReturnType<Verdicts["of"]>;
  readonly value: string;
  readonly onChange: (despite: string) => void;
}): ReactElement {
  const { unit, verdict } = props;
  if (!verdict)
    return (
      <p className="mut" role="status">
        Đang xét điều kiện của {unit}…
      </p>
    );
  return (
    <section className="stack" aria-label={`Điều kiện của ${unit}`}>
      <div>
        <h3>{unit}</h3>
        <VerdictMark judged={verdict} />
        {verdict.claimed !== null && <p className="sm">Đề nghị theo {verdict.claimed}.</p>}
        {verdict.verdict === "no-verdict" && <p className="sm">{verdict.sentence}</p>}
        <ReasonsList verdict={verdict} />
      </div>
      {verdict.verdict !== "met" && (
        <TextArea
          label={`Lý do vẫn đề nghị ${unit}`}
          required
          rows={2}
          value={props.value}
          onChange={props.onChange}
          hint="Kết luận chưa phải “Đạt” nên cần lý do; ghi xong thì đề nghị được. Lý do in trong danh sách đề nghị."
        />
      )}
    </section>
  );
}

/** Why a button that puts units forward is off: the verdict is not read yet, or a reason is missing. */
export function wantsReason(
  units: readonly { readonly unitId: number; readonly name: string; readonly despite: string }[],
  verdicts: Verdicts,
): string | undefined {
  if (units.some(({ unitId }) => !verdicts.of(unitId))) return "Đang xét điều kiện";
  const silent = units.find(({ unitId, despite }) => verdicts.of(unitId)?.verdict !== "met" && despite.trim() === "");
  return silent && `Ghi lý do vẫn đề nghị ${silent.name}`;
}
