import { writeDay } from "../../basics/instant.ts";
import { type Arrivals, arrivedWhole } from "../movement/index.ts";
import type { Duty, DutySource, StageSource, UnitProgress, UnitProgressSource } from "../year/index.ts";
import { votesOf } from "../elections/index.ts";
import { meetingToCome, neverMarked, votesOffAgenda } from "./loose-ends.ts";
import { agendasOf, attendeesOf, conclusionsOf, conferencesOf } from "./store.ts";

/** What the secretary and the chair still have to do about the conferences of the year. */
export const conferenceDuties: DutySource = async (queries, year) => {
  const duties: Duty[] = [];
  const conferences = await conferencesOf(queries, year.yearId);
  const toCome = meetingToCome(conferences);
  const offAgenda = votesOffAgenda(await votesOf(queries, year.yearId), await agendasOf(queries, year.yearId));
  for (const { conferenceId, name, day, state, moved } of conferences) {
    const at = `hoi-nghi/${conferenceId}`;
    const duty = (what: string, button: string, part = "") => {
      const id = `conference:${conferenceId}${part}`;
      duties.push({ id, what, whose: "secretary", unitId: null, dueOn: day, at, button });
    };
    if (conferenceId === toCome?.conferenceId)
      for (const vote of offAgenda)
        duty(`Đưa vào chương trình hội nghị: ${vote.name}`, "Xếp chương trình", `:${vote.voteId}`);
    const unmarked = state === "ended" ? neverMarked(await attendeesOf(queries, conferenceId)).length : 0;
    if (unmarked > 0) duty(`Điểm danh ${unmarked} người còn ghi “đã mời”: ${name}`, "Điểm danh", ":unmarked");
    if (state === "planned" && (await attendeesOf(queries, conferenceId)).length === 0)
      duty(`Lập danh sách mời: ${name}`, "Lập danh sách");
    else if (state === "planned" && moved?.toldAt === null) duty(`Báo lại ngày họp đã dời: ${name}`, "Báo lại");
    else if (state === "planned") duty(`Chuẩn bị và khai mạc: ${name}`, "Mở hội nghị");
    else if (state === "in-session") duty(`Điều hành: ${name}`, "Vào hội nghị");
    else if (state === "ended" && (await conclusionsOf(queries, conferenceId)).length === 0)
      duty(`Ghi kết luận: ${name}`, "Ghi kết luận");
    else if (state === "ended") duty(`Khoá biên bản: ${name}`, "Khoá biên bản");
  }
  return duties;
};

/** Tells the plan on which day the year-end conference was held; one that is planned has its own duty. */
export const yearEndHeld: Arrivals = async (queries, { yearId }) => {
  const yearEnd = (await conferencesOf(queries, yearId)).filter(({ kind }) => kind === "year-end").at(-1);
  const held = yearEnd?.state === "ended" || yearEnd?.state === "closed";
  return arrivedWhole(held ? yearEnd.day : null, { owed: yearEnd !== undefined });
};

/** How far the year-end conference has come. */
export const conferenceStage: StageSource = async (queries, year) => {
  const conferences = await conferencesOf(queries, year.yearId);
  const yearEnd = conferences.filter(({ kind }) => kind === "year-end").at(-1);
  if (!yearEnd) return { state: "todo", note: "Chưa có hội nghị tổng kết" };
  const note = `Ngày ${writeDay(yearEnd.day)}`;
  if (yearEnd.state === "ended" || yearEnd.state === "closed") return { state: "done", note };
  return { state: "now", note };
};

/** Which units have named a delegate to the year's last conference; no conference, nothing to name. */
export const delegatesProgress: UnitProgressSource = async (queries, year) => {
  const last = (await conferencesOf(queries, year.yearId)).at(-1);
  if (!last) return new Map();
  const invited = await attendeesOf(queries, last.conferenceId);
  const named = new Set(invited.flatMap(({ kind, unitId }) => (kind === "delegate" ? [unitId] : [])));
  return new Map(
    year.units
      .filter(({ observer, leftOn }) => !observer && leftOn === null)
      .map(({ unitId }): [number, UnitProgress] => [unitId, named.has(unitId) ? "done" : "todo"]),
  );
};
