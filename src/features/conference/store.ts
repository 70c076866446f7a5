export * from "./store/agenda.ts";
export * from "./store/attendance.ts";
export * from "./store/conferences.ts";
export * from "./store/notes.ts";
