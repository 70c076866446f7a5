import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { backUp } from "../platform/backup/index.ts";
import type { Database } from "../platform/database/index.ts";
import { openAsItIs, prepareDatabase, readSettings, type Settings, StartRefused } from "../platform/start/index.ts";

/** What a command works with: the data of this machine, and who is at its keyboard. */
export interface Machine {
  readonly database: Database;
  readonly operator: { readonly kind: "operator"; readonly name: string };
  readonly settings: Settings;
}

/**
 * Opens the data that the server of this machine serves – also beside it while it runs – and closes it afterwards.
 *
 * @param data "must-exist" for verbs that read: looking must not leave an empty database behind;
 *   "may-be-made" for a first verb on an empty machine; "as-it-is" where the verb itself brings it to this version
 * @throws StartRefused, or the fault of the folder or the server
 */
export async function onThisMachine<Answer>(
  data: "must-exist" | "may-be-made" | "as-it-is",
  work: (machine: Machine) => Promise<Answer>,
): Promise<Answer> {
  const settings = readSettings(process.env);
  if (data === "must-exist") refuseWithoutData(settings);
  const database = await (data === "as-it-is" ? openAsItIs(settings) : prepareDatabase(settings, backUp));
  try {
    return await work({ database, operator: { kind: "operator", name: userInfo().username }, settings });
  } finally {
    await database.close();
  }
}

function refuseWithoutData(settings: Settings): void {
  if (settings.databaseUrl || existsSync(join(settings.folder, "postgres", "PG_VERSION"))) return;
  throw new StartRefused({
    vi: `Chưa có dữ liệu ở ${settings.folder}. Chạy lệnh trong thư mục có dữ liệu, hoặc đặt THIDUA_DATA hay DATABASE_URL như khi khởi động máy chủ.`,
    en: `there is no data in ${settings.folder}; run the command where the data is, or set THIDUA_DATA or DATABASE_URL as for the server`,
  });
}
