import { useYear } from "../use-year.ts";
import type { ReactElement } from "react";
import { CheckField, ChoiceField, Section, TextField } from "../../../../ui/index.ts";
import type { RulebookDraft } from "../../rulebook-draft.ts";

/** Everything of the rulebook that is neither a vote nor a deadline. */
export function OtherRules(props: {
  readonly draft: RulebookDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly set: (change: Partial<RulebookDraft>) => void;
}): ReactElement {
  const { say } = useYear();
  const { draft, errors, set } = props;
  const { heads, chair, nominations } = draft;
  return (
    <Section title="Chấm điểm, điều hành, công bố">
      <div className="grid2">
        <TextField
          label="Thang điểm"
          required
          inputMode="decimal"
          value={draft.scale}
          onChange={(scale) => set({ scale })}
          error={errors["scale"]}
        />
        <ChoiceField
          label="Đơn vị bằng điểm"
          value={draft.scoreTies}
          onChange={(scoreTies) => scoreTies !== null && set({ scoreTies })}
          choices={[
            { value: "same-rank", label: "Cùng hạng" },
            { value: "outstanding-achievements", label: "Xét thành tích nổi trội" },
            { value: "longest-without-flag", label: "Xét đơn vị lâu chưa được cờ" },
          ]}
        />
        <ChoiceField
          label={say("Cụm trưởng do")}
          value={heads.obtainedBy}
          onChange={(obtainedBy) => obtainedBy !== null && set({ heads: { ...heads, obtainedBy } })}
          choices={[
            { value: "election", label: "các đơn vị bầu" },
            { value: "rotation", label: "luân phiên" },
            { value: "appointment", label: "cấp trên chỉ định" },
          ]}
        />
        <ChoiceField
          label={say("Số cụm phó")}
          value={String(heads.deputies)}
          onChange={(deputies) => set({ heads: { ...heads, deputies: Number(deputies ?? 0) } })}
          choices={["0", "1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
        />
        <TextField
          label="Nhiệm kỳ, số năm"
          required
          inputMode="numeric"
          value={draft.termYears}
          onChange={(termYears) => set({ termYears })}
          error={errors["termYears"]}
          hint="Thường là 1: mỗi năm bầu lại."
        />
        <TextField
          label="Công bố số phiếu khi có từ"
          inputMode="numeric"
          value={draft.countsFromVoters}
          onChange={(countsFromVoters) => set({ countsFromVoters })}
          error={errors["countsFromVoters"]}
          hint="Số người bỏ phiếu. Ít hơn thì chỉ công bố đạt hay không đạt."
        />
      </div>
      <div className="stack" style={{ marginTop: 16 }}>
        <CheckField
          label={say("Cụm trưởng và cụm phó bầu bằng hai phiếu riêng")}
          checked={heads.twoBallots}
          onChange={(twoBallots) => set({ heads: { ...heads, twoBallots } })}
        />
        <CheckField
          label={say("Đơn vị năm trước không được xét thi đua thì không được giới thiệu làm cụm trưởng, cụm phó")}
          checked={heads.excludeNotConsidered}
          onChange={(excludeNotConsidered) => set({ heads: { ...heads, excludeNotConsidered } })}
        />
        <CheckField
          label={say("Nội dung liên quan đơn vị của người chủ trì do cụm phó điều hành")}
          checked={chair.conflict === "deputy-takes-the-item"}
          onChange={(yes) => set({ chair: { conflict: yes ? "deputy-takes-the-item" : "chair-stays" } })}
        />
        <CheckField
          label="Đại biểu được giới thiệu thêm tại hội nghị"
          checked={nominations.fromTheFloor}
          onChange={(fromTheFloor) => set({ nominations: { ...nominations, fromTheFloor } })}
        />
        <CheckField
          label="Đơn vị đã được suy tôn một danh hiệu thì không có tên trong danh sách tiếp theo"
          checked={nominations.oneTitleAUnit}
          onChange={(oneTitleAUnit) => set({ nominations: { ...nominations, oneTitleAUnit } })}
        />
      </div>
    </Section>
  );
}
