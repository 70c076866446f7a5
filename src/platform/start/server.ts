import type { AddressInfo } from "node:net";
import type { Instant } from "../../basics/instant.ts";
import { type Database, type KeyedDatabase, withoutValues } from "../database/index.ts";
import { type AnyDeed, forgetOldKeys } from "../deeds/index.ts";
import { buildApp, type Door, type FindPlace } from "../http/index.ts";
import { type BackUp, prepareToServe, type TakeOver, warningOf } from "./prepare.ts";
import { restoreCutOff } from "./restore-begun.ts";
import { addressesOf, type Settings } from "./settings.ts";
import { version } from "./version.ts";

/** Who holds a session, and the ear that makes it forget. */
export type Sessions = Pick<Required<Door>, "whoHolds" | "whoHoldsNow" | "afterDeed" | "knowsBrowser">;

export interface Household {
  readonly sessions: (database: Database, now: () => Instant) => Sessions;
  /** On an empty system: the one-time code that makes the first administrator. */
  readonly firstCode: (database: Database) => Promise<string | undefined>;
  readonly placeOf?: FindPlace;
  readonly backUp?: BackUp;
  readonly takeOver?: TakeOver;
  /** Routes that are no deeds, such as the way back from an identity provider. */
  readonly extend?: (
    app: Awaited<ReturnType<typeof buildApp>>,
    database: KeyedDatabase,
    settings: Settings,
  ) => Promise<void>;
}

/** Serves until told to stop; prints one ready line. */
export async function startServer(deeds: readonly AnyDeed[], household: Household, settings: Settings): Promise<void> {
  const database = await prepareToServe(settings, household.backUp, household.takeOver);
  const warning = await warningOf(database);
  if (warning) console.error(warning);
  const cutOff = await restoreCutOff(database, settings.folder);
  if (cutOff) console.error(`thidua: lưu ý: ${cutOff.vi}\nthidua: note: ${cutOff.en}`);
  const now = (): Instant => new Date().toISOString();
  const placeOf = household.placeOf;
  const door = { database, ...household.sessions(database, now), now, ...(placeOf && { placeOf }) };
  const report = (error: unknown, route: string) => console.error(`thidua: error at ${route}: ${withoutValues(error)}`);
  const app = await buildApp(deeds, door, { version, trustedProxies: settings.trustedProxies, report });
  await household.extend?.(app, database, settings);
  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    await database.close();
    throw error;
  }
  // A connection that cannot be taken – too many open files – is that visitor's; unheard, the event would end the process.
  app.server.on("error", sometimes(report));
  const tidyUp = (): void => void forgetOldKeys(database.queries, now()).catch(() => {}); // the next hour tries again
  tidyUp();
  setInterval(tidyUp, 3_600_000).unref();
  const code = await household.firstCode(database);
  const { port } = app.server.address() as AddressInfo;
  const here = `http://localhost:${port}`;
  const where = [here, ...addressesOf({ host: settings.host, port })].join("  ");
  console.log(`thidua ${version} đã sẵn sàng (ready): ${where}`);
  if (code) console.log(`Tạo quản trị đầu tiên (mở một lần, trong 24 giờ): ${here}/bat-dau#${code}`);

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // A phone that left the room keeps its half of a connection open for minutes; answers under way get a moment.
    setTimeout(() => app.server.closeAllConnections(), 5_000).unref();
    void app
      .close()
      .then(() => database.close())
      .catch((error: unknown) => report(error, "stop")) // a database that is away cannot be ended in order
      .then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Reports once a minute: a fault of every connection would fill the disk with its own words. */
function sometimes(report: (error: unknown, route: string) => void): (error: Error) => void {
  let silentUntil = 0;
  return (error) => {
    if (Date.now() < silentUntil) return;
    silentUntil = Date.now() + 60_000;
    report(error, "connection");
  };
}
