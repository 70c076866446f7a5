import type { ReactElement } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { type Doing, fieldsOfBoth, OtherVersion } from "../../../ui/index.ts";
import type { NominationNow, NominationState } from "../model.ts";
import { following, stateName } from "../terms.ts";

/** A step as it is typed. */
export interface TypedStep {
  readonly to: NominationState;
  readonly onDay: string | null;
  readonly paper: string;
  readonly reason: string;
}

/** What the other recorded of a nomination meanwhile; ours goes on where it may still follow theirs. */
export function OtherStep(props: {
  readonly deed: Pick<Doing<never>, "refused" | "clear">;
  readonly typed: TypedStep;
  /** The summary of merits as the window showed it. */
  readonly merits: string;
  readonly onRevision: (revision: number) => void;
  /** Leaves the nomination as the other left it. */
  readonly onStop: () => void;
}): ReactElement {
  const { deed, typed, merits, onRevision, onStop } = props;
  const now = deed.refused?.facts["now"] as NominationNow | undefined;
  const mayFollow = now !== undefined && following[now.state].includes(typed.to);
  function goOn({ revision }: NominationNow): void {
    onRevision(revision);
    deed.clear();
  }
  return (
    <>
      <OtherVersion<NominationNow>
        refused={deed.refused}
        heading="Đề nghị vừa được người khác cập nhật"
        compare={({ state, merits: theirs, lastStep }) =>
          fieldsOfBoth(
            {
              ...stepInWords({ to: state, ...(lastStep ?? { onDay: null, paper: "", reason: "" }) }),
              "Tóm tắt thành tích": theirs,
            },
            { ...stepInWords(typed), "Tóm tắt thành tích": merits },
          )
        }
        onMine={mayFollow ? goOn : undefined}
        onTheirs={onStop}
      />
      {deed.refused?.code === "changed-meanwhile" && now && !mayFollow && (
        <p className="hint">
          Đề nghị đang ở “{stateName[now.state]}” nên không ghi tiếp được “{stateName[typed.to]}”.
        </p>
      )}
    </>
  );
}

const stepInWords = ({ to, onDay, paper, reason }: TypedStep): Record<string, string> => ({
  Bước: stateName[to],
  Ngày: onDay ? writeDay(onDay) : "",
  "Văn bản làm căn cứ": paper,
  "Lý do, ghi chú": reason,
});
