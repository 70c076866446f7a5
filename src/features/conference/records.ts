import { part, recordKind, wordsOf } from "../../platform/records/index.ts";

/** A conference as its minutes were closed: agenda, attendance, opinions, conclusions, and the log's hash then. */
export const minutesRecord = recordKind({
  name: "minutes",
  title: { vi: "biên bản hội nghị đã khoá", en: "closed minutes" },
  table: "conference",
  key: ["id"],
  columns: [
    ...(["yearId", "kind", "name", "day", "startsAt", "place", "mode", "state", "leaders", "committee"] as const),
    ...(["startedAt", "endedAt", "startedHeldAt", "endedHeldAt", "closedAt", "minutesSeal"] as const),
  ],
  parts: [
    part("attendance", { by: "conferenceId" }, [
      ...(["id", "kind", "unitId", "name", "office", "personId", "state", "reason", "arrivedAt", "leftAt"] as const),
      ...(["writtenOpinion", "substituteFor"] as const),
    ]),
    part("agendaItem", { by: "conferenceId" }, [
      ...(["id", "position", "title", "presenter", "startsAt", "minutes", "concernsUnitId", "voteId"] as const),
      ...(["chaired", "proceedings"] as const),
    ]),
    part("conferenceOpinion", { by: "conferenceId" }, ["id", "attendanceId", "about", "wording", "dissent", "saidAt"]),
    part("conclusion", { by: "conferenceId" }, ["id", "position", "wording", "owner", "dueOn"]),
  ],
  stands: ({ state }) => state === "closed",
  year: { column: "yearId" },
  called: (facts) => wordsOf(facts, "conference", "name"),
});
