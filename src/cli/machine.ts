import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { takeOverRecords } from "../features/oversight/index.ts";
import { backUp } from "../platform/backup/index.ts";
import type { Database, KeyedDatabase } from "../platform/database/index.ts";
import {
  openAsItIs,
  prepareDatabase,
  prepareWithNewSecret,
  readSettings,
  type Settings,
  StartRefused,
  withSecret,
} from "../platform/start/index.ts";

/** What a command works with: the data of this machine, and who is at its keyboard. */
export interface Machine {
  readonly database: KeyedDatabase;
  readonly operator: { readonly kind: "operator"; readonly name: string };
  readonly settings: Settings;
}

/**
 * Opens the data that the server of this machine serves – also beside it while it runs – and closes it afterwards.
 *
 * @param data "must-exist" for verbs that read: looking must not leave an empty database behind;
 *   "may-be-made" for a first verb on an empty machine
 * @throws StartRefused, or the fault of the folder or the server
 */
export async function onThisMachine<Answer>(
  data: "must-exist" | "may-be-made",
  work: (machine: Machine) => Promise<Answer>,
): Promise<Answer> {
  const settings = readSettings(process.env);
  if (data === "must-exist") refuseWithoutData(settings);
  return atWork(await prepareDatabase(settings, backUp, takeOverRecords), settings, work);
}

/**
 * The same for the verb that fills an empty database and brings it to this version itself.
 *
 * @param fill gets the database as it is; `work` goes on with what became of it
 */
export async function onFilledMachine<Filled, Answer>(
  fill: (database: Database, settings: Settings) => Promise<Filled>,
  work: (machine: Machine, filled: Filled) => Promise<Answer>,
): Promise<Answer> {
  const settings = readSettings(process.env);
  const database = await openAsItIs(settings);
  try {
    const filled = await fill(database, settings);
    return await work(machineOf(await withSecret(database, settings), settings), filled);
  } finally {
    await database.close();
  }
}

/** The same where the secret that the data went with is lost: it gets a new one. */
export async function withNewSecret<Answer>(work: (machine: Machine) => Promise<Answer>): Promise<Answer> {
  const settings = readSettings(process.env);
  refuseWithoutData(settings);
  return atWork(await prepareWithNewSecret(settings, backUp), settings, work);
}

async function atWork<Answer>(
  database: KeyedDatabase,
  settings: Settings,
  work: (machine: Machine) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work(machineOf(database, settings));
  } finally {
    await database.close();
  }
}

const machineOf = (database: KeyedDatabase, settings: Settings): Machine => ({
  database,
  operator: { kind: "operator", name: userInfo().username },
  settings,
});

function refuseWithoutData(settings: Settings): void {
  if (settings.databaseUrl || existsSync(join(settings.folder, "postgres", "PG_VERSION"))) return;
  throw new StartRefused({
    vi: `Chưa có dữ liệu ở ${settings.folder}. Chạy lệnh trong thư mục có dữ liệu, hoặc đặt THIDUA_DATA hay DATABASE_URL như khi khởi động máy chủ.`,
    en: `there is no data in ${settings.folder}; run the command where the data is, or set THIDUA_DATA or DATABASE_URL as for the server`,
  });
}
