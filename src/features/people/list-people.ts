import { z } from "zod";
import { toAdministrator } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { AccountState } from "./model.ts";
import { readPeople } from "./store/lists.ts";
import { accountStates } from "./labels.ts";

/** Everybody with an account, by given name. */
export const listPeople = list({
  name: "people.list-people",
  summary: { vi: "Danh sách người dùng", en: "List of people" },
  input: z.object({ state: z.enum(["all", ...AccountState.options]).default("all") }),
  allow: toAdministrator,
  row: z.object({
    personId: z.number(),
    fullName: z.string(),
    signInName: z.string(),
    administrator: z.boolean(),
    state: AccountState,
    stateName: z.string(),
    /** Comes in through the office's identity provider. */
    tied: z.boolean(),
    roles: z.number(),
    lastSignInAt: z.string().nullable(),
    revision: z.number(),
  }),
  columns: [
    { key: "fullName", header: "Họ và tên", kind: "text", width: 28 },
    { key: "signInName", header: "Tên đăng nhập", kind: "text", width: 24 },
    { key: "stateName", header: "Tình trạng", kind: "text", width: 20 },
    { key: "roles", header: "Số vai trò", kind: "integer" },
    { key: "lastSignInAt", header: "Đăng nhập gần nhất", kind: "instant", width: 20 },
  ],
  read: async ({ queries, language }, { state }, stretch) => {
    const { rows, total } = await readPeople(queries, { state, ...stretch });
    return { rows: rows.map((row) => ({ ...row, stateName: accountStates[language][row.state] })), total };
  },
});
