import type { ReactElement } from "react";
import { Status, type StatusLook } from "../../../ui/index.ts";
import type { JudgedView } from "../views.ts";

const looks: Readonly<Record<JudgedView["verdict"], StatusLook>> = {
  met: "done",
  unmet: "not-reached",
  pending: "todo",
  missing: "unknown",
  "no-verdict": "unknown",
};

/** A verdict by shape and word; what rests on text not yet compared says so. */
export function VerdictMark({
  judged,
}: {
  readonly judged: Pick<JudgedView, "verdict" | "word" | "toCompare">;
}): ReactElement {
  return (
    <>
      <Status is={looks[judged.verdict]} word={judged.word} />
      {judged.toCompare && <div className="mut sm">Cần đối chiếu văn bản</div>}
    </>
  );
}
