import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { type AnswerOf, CopyText, PageHead, RefusedPage, useRead, Waiting, YearPath } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { readDay } from "../read-day.ts";
import { DutyTable } from "./duty-table.tsx";
import { UnitTable } from "./unit-table.tsx";
import "./today.css";

export type Day = NonNullable<AnswerOf<typeof readDay>>;
export type Line = Day["mine"][number];

/** The first screen of a year: where the year stands, what I must do, whom I wait for, what to write them. */
export default function TodayPage(): ReactElement {
  const { year, to } = useYear();
  const { answer: day, refused } = useRead<typeof readDay>("today.read-day", { yearId: year.yearId });
  const [picked, setPicked] = useState<string>();
  if (refused) return <RefusedPage title="Trang chủ" refused={refused} />;
  if (!day) return <Waiting />;
  const toRemind = day.others.find(({ id }) => id === picked) ?? day.others[0];
  return (
    <div className="today">
      <PageHead
        title={headline(day)}
        crumb={`${weekday(day.today)}, ngày ${writeDay(day.today)}`}
        illustrative={year.illustrative}
        {...(year.motto !== "" && { beside: <p className="motto">“{year.motto}”</p> })}
      />
      <section className="yp" aria-label="Tiến trình năm">
        <YearPath
          label="Tiến trình năm"
          steps={day.stages.map(({ label, state, note, at }) => ({
            label,
            state,
            note: <Link to={to(at) as never}>{note}</Link>,
          }))}
        />
      </section>
      <div className="cols">
        <DutyTable day={day} picked={toRemind?.id} onRemind={setPicked} />
        <div>
          <UnitTable day={day} />
          {toRemind && <CopyText title="Lời nhắc để gửi Zalo" text={toRemind.reminder} />}
        </div>
      </div>
    </div>
  );
}

/** A conference near at hand comes first, then how much there is to do. */
function headline({ mine, others, conference, stages }: Day): string {
  if (conference && conference.daysLeft <= 45)
    return conference.daysLeft === 0 ? `Hôm nay: ${conference.name}` : `Còn ${conference.daysLeft} ngày đến hội nghị`;
  const late = mine.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length;
  const over = others.length === 0 && stages.every(({ state }) => state === "done");
  if (mine.length === 0) return over ? "Không còn việc nào phải làm" : "Đồng chí không có việc tồn đọng";
  return `Đồng chí có ${mine.length} việc phải làm${late > 0 ? `, ${late} việc quá hạn` : ""}`;
}

const weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

const weekday = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
