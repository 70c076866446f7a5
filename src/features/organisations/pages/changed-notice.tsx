import type { ReactElement } from "react";
import { Button, KeyValues, type Refused } from "../../../ui/index.ts";

/** What somebody else saved meanwhile, beside the form that keeps what was typed here. */
export function ChangedNotice(props: {
  readonly refused: Refused | undefined;
  /** Names of the values to show, in their order. */
  readonly labels: Readonly<Record<string, string>>;
  readonly onSeen: (revision: number) => void;
}): ReactElement | null {
  if (props.refused?.code !== "changed-meanwhile") return null;
  const now = props.refused.facts["now"] as Readonly<Record<string, string | number | null>>;
  return (
    <div className="note">
      <h3>Nội dung vừa được người khác ghi</h3>
      <KeyValues rows={Object.entries(props.labels).map(([key, label]) => [label, String(now[key] ?? "–")] as const)} />
      <div className="acts">
        <Button onPress={() => props.onSeen(Number(now["revision"]))}>Đã xem, giữ nội dung tôi gõ</Button>
      </div>
    </div>
  );
}
