import type { ReactElement } from "react";
import { Icon } from "../../../ui/index.ts";
import type { NominationView } from "../views.ts";

const classOf = { done: "done", now: "now", unknown: "open", failed: "failed", todo: "todo" } as const;
const mark = {
  done: <Icon name="check" />,
  now: null,
  unknown: "?",
  failed: <Icon name="close" />,
  todo: null,
} as const;

/** The way of a proposal in seven stations; what is not known stays a question mark. */
export function StationPath({ stations }: { readonly stations: NominationView["path"] }): ReactElement {
  return (
    <ol className="path" aria-label="Các chặng của đề nghị">
      {stations.map((station) => (
        <li
          key={station.name}
          className={classOf[station.look]}
          {...(station.look === "now" && { "aria-current": "step" as const })}
        >
          <span className="n" aria-hidden="true">
            {mark[station.look]}
          </span>
          <div className="l">{station.name}</div>
          <div className="d">{station.note}</div>
        </li>
      ))}
    </ol>
  );
}
