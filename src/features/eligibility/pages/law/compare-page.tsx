import { useSearch } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { ChoiceField, DayField, RefusedNotice, RefusedPage, useRead, Waiting } from "../../../../ui/index.ts";
import type { compareLaw } from "../../law/compare-law.ts";
import type { showLaw } from "../../law/show-law.ts";
import type { LawView, PackView } from "../../law/views.ts";
import { ChangesPart } from "./compare/changes-part.tsx";
import { CountsPart } from "./compare/counts-part.tsx";
import { UnitsPart } from "./compare/units-part.tsx";
import { LawHead } from "./law-head.tsx";
import { useLawPlace } from "./use-law-place.ts";

/** Who passes in one law and not in the other, what makes the difference, and how the rule itself changed. */
export default function ComparePage(): ReactElement {
  // The names of the awards of every pack are asked on a day that has one.
  const { answer: view, refused } = useRead<typeof showLaw>("eligibility.show-law", {});
  if (!view) return refused ? <RefusedPage title="Ai được, ai mất" refused={refused} /> : <Waiting />;
  return (
    <div className="law">
      <LawHead
        at="so-sanh"
        title="Ai được, ai mất"
        lede="Cùng một hồ sơ xét theo hai quy định: ai đạt ở quy định này mà không đạt ở quy định kia, và vì điều kiện nào."
      />
      <Comparing view={view} />
    </div>
  );
}

function Comparing({ view }: { readonly view: LawView }): ReactElement {
  const { scope } = useLawPlace();
  const begin = useSearch({ strict: false }) as { readonly danhhieu?: string };
  const complete = view.packs.filter((pack) => pack.complete);
  const [before, setBefore] = useState(complete.at(-2)?.id ?? "");
  const [after, setAfter] = useState(complete.at(-1)?.id ?? "");
  const [awardCode, setAwardCode] = useState(begin.danhhieu ?? null);
  const [factsOn, setFactsOn] = useState(scope ? `${scope.year.year + 1}-02-15` : view.today);
  const first = view.packs.find(({ id }) => id === before);
  const second = view.packs.find(({ id }) => id === after);
  if (!first || !second) return <p className="mut">Chưa có hai gói quy định để so sánh.</p>;
  // Every day of a pack has the same law: one of them stands for all.
  const asked = { before: first.from, after: second.from, ...(awardCode && { awardCode }) };
  const sees = scope !== undefined && scope.roles.length > 0;
  return (
    <div className="stack-l">
      <div className="stack">
        <div className="row">
          <PackField label="Quy định thứ nhất" packs={view.packs} value={before} onChange={setBefore} />
          <PackField label="Quy định thứ hai" packs={view.packs} value={after} onChange={setAfter} />
        </div>
        <p className="sm mut">
          Thứ nhất: {first.name}. Thứ hai: {second.name}.
        </p>
        <div className="row">
          <AwardField days={asked} value={awardCode} onChange={setAwardCode} />
          {sees && (
            <DayField
              label="Hồ sơ tính đến ngày"
              value={factsOn}
              onChange={(day) => day && setFactsOn(day)}
              width={190}
            />
          )}
        </div>
      </div>
      {sees && scope && <UnitsPart input={{ ...asked, yearId: scope.year.yearId, factsOn }} all={awardCode === null} />}
      <Rules asked={asked} onAward={setAwardCode} />
    </div>
  );
}

type Asked = { readonly before: string; readonly after: string; readonly awardCode?: string };

function Rules({ asked, onAward }: { readonly asked: Asked; readonly onAward: (code: string) => void }): ReactElement {
  const { answer, refused } = useRead<typeof compareLaw>("eligibility.compare-law", asked);
  if (!answer) return refused ? <RefusedNotice refused={refused} /> : <Waiting />;
  if (answer.refused.length > 0)
    return (
      <div className="err" role="alert">
        <b>Chưa so sánh được.</b>
        {answer.refused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>Chọn một gói quy định đã nhập đủ.</p>
      </div>
    );
  return asked.awardCode === undefined ? (
    <CountsPart counts={answer.counts} unchanged={answer.unchanged} onAward={onAward} />
  ) : (
    <ChangesPart changes={answer.changes} />
  );
}

function PackField(props: {
  readonly label: string;
  readonly packs: readonly PackView[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}): ReactElement {
  return (
    <ChoiceField
      label={props.label}
      value={props.value}
      onChange={(id) => id && props.onChange(id)}
      choices={props.packs.map((pack) => ({ value: pack.id, label: shortName(pack) }))}
      width={460}
    />
  );
}

/** Short enough for a field on a phone; the full name stands below it. */
const shortName = ({ from, complete, instruments }: PackView): string =>
  `Từ ${writeDay(from)}: ${complete ? `${instruments[0]} và ${instruments.at(-1)}` : "chưa nhập đủ"}`;

/** Awards of either law, by the names of the later one. */
function AwardField(props: {
  readonly days: Asked;
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}): ReactElement {
  const { answer: later } = useRead<typeof showLaw>("eligibility.show-law", { day: props.days.after });
  const { answer: earlier } = useRead<typeof showLaw>("eligibility.show-law", { day: props.days.before });
  const named = new Map([...(earlier?.awards ?? []), ...(later?.awards ?? [])].map(({ code, name }) => [code, name]));
  return (
    <ChoiceField
      label="Danh hiệu, hình thức"
      clearable
      placeholder="Tất cả"
      value={props.value}
      onChange={props.onChange}
      choices={[...named].map(([value, label]) => ({ value, label }))}
      width={460}
    />
  );
}
