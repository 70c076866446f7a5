import { join, resolve } from "node:path";

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of everything the program keeps: the embedded database, backups made before an upgrade. */
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  /** The installation's secret, shared by all processes that serve one database. */
  readonly secretFile: string;
  readonly trustProxy: boolean;
}

/** A start that cannot go on, said in one sentence in both languages. */
export class StartRefused extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(words: { vi: string; en: string }) {
    super(words.en);
    this.vi = words.vi;
    this.en = words.en;
  }
}

/**
 * Reads PORT, HOST, THIDUA_DATA, DATABASE_URL, THIDUA_SECRET_FILE and TRUST_PROXY.
 *
 * @throws StartRefused when a value cannot be used
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment["PORT"] ?? "8080");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartRefused({
      vi: `PORT phải là số từ 0 đến 65535, đang là “${environment["PORT"]}”.`,
      en: `PORT must be a number from 0 to 65535, it is "${environment["PORT"]}"`,
    });
  const folder = resolve(environment["THIDUA_DATA"] || "data");
  return {
    port,
    host: environment["HOST"] || "127.0.0.1",
    folder,
    databaseUrl: environment["DATABASE_URL"] || undefined,
    secretFile: resolve(environment["THIDUA_SECRET_FILE"] || join(folder, "secret")),
    trustProxy: environment["TRUST_PROXY"] === "1",
  };
}
