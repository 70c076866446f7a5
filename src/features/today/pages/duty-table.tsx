import type { ReactElement } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { ButtonLink, Empty, Icon, Section } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { Day, Line } from "./today-page.tsx";

/** What I must do, then what I wait for; each with its day and its next step. */
export function DutyTable(props: {
  readonly day: Day;
  readonly picked: string | undefined;
  readonly onRemind: (id: string) => void;
}): ReactElement {
  const { mine, others, today } = props.day;
  const late = [...mine, ...others].filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length;
  const count = mine.length + others.length;
  if (count === 0)
    return (
      <Section title="Việc cần làm">
        <Empty title="Chưa có việc nào">Khi kế hoạch, báo cáo hay hội nghị có hạn, việc của đồng chí hiện ở đây.</Empty>
      </Section>
    );
  return (
    <Section title="Việc cần làm" aside={`${count} việc${late > 0 ? `, ${late} việc quá hạn` : ""}`}>
      <table className="tb todo" aria-label="Việc cần làm">
        <tbody>
          {mine.length > 0 && <GroupRow label="Đồng chí phải làm" />}
          {mine.map((line, at) => (
            <MyDuty key={line.id} line={line} first={at === 0} today={today} />
          ))}
          {others.length > 0 && <GroupRow label="Chờ nơi khác" />}
          {others.map((line) => (
            <OthersDuty
              key={line.id}
              line={line}
              today={today}
              picked={line.id === props.picked}
              onRemind={props.onRemind}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function GroupRow({ label }: { readonly label: string }): ReactElement {
  return (
    <tr className="g">
      <th colSpan={3} scope="colgroup">
        {label}
      </th>
    </tr>
  );
}

function MyDuty({
  line,
  first,
  today,
}: {
  readonly line: Line;
  readonly first: boolean;
  readonly today: string;
}): ReactElement {
  const { to } = useYear();
  return (
    <tr>
      <DueCell line={line} today={today} />
      <WhatCell line={line} />
      <td className="go">
        <ButtonLink small to={to(line.at)} {...(first && { kind: "main" as const })}>
          {line.button}
        </ButtonLink>
      </td>
    </tr>
  );
}

function OthersDuty(props: {
  readonly line: Line;
  readonly today: string;
  readonly picked: boolean;
  readonly onRemind: (id: string) => void;
}): ReactElement {
  return (
    <tr>
      <DueCell line={props.line} today={props.today} />
      <WhatCell line={props.line} />
      <td className="go">
        <button
          type="button"
          className="linkish"
          aria-pressed={props.picked}
          aria-label={`${props.picked ? "Đang nhắc" : "Nhắc"}: ${props.line.what}`}
          onClick={() => props.onRemind(props.line.id)}
        >
          {props.picked ? "Đang nhắc" : "Nhắc"}
        </button>
      </td>
    </tr>
  );
}

function WhatCell({ line }: { readonly line: Line }): ReactElement {
  return (
    <td className="do">
      <b>{line.what}</b>
      <br />
      <span className="mut sm">{line.whom}</span>
    </td>
  );
}

/** Day and month in the year that we live in, with the year in any other, and how long is left; long past, the days are no longer counted. */
function DueCell(props: { readonly line: Line; readonly today: string }): ReactElement {
  const { dueOn, daysLeft } = props.line;
  if (dueOn === null || daysLeft === null)
    return (
      <td className="dl">
        <span className="rem">Không đặt hạn</span>
      </td>
    );
  const written = writeDay(dueOn);
  return (
    <td className="dl">
      <b>{dueOn.startsWith(props.today.slice(0, 5)) ? written.slice(0, 5) : written}</b>
      <br />
      {daysLeft < 0 ? (
        <span className="rem late">
          <Icon name="late" />
          {daysLeft >= -60 ? `quá hạn ${-daysLeft} ngày` : "quá hạn"}
        </span>
      ) : (
        <span className="rem">{daysLeft === 0 ? "hôm nay" : `còn ${daysLeft} ngày`}</span>
      )}
    </td>
  );
}
