import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { isPrivateFolder, ownerOf } from "./private-files.ts";
import { runningPid } from "./running-postgres.ts";

/** Ends the server of a folder: running statements are rolled back, everything committed is kept. */
export async function stopServer(directory: string, pid: number): Promise<void> {
  process.kill(pid, "SIGINT"); // PostgreSQL's fast shutdown
  for (let turn = 0; turn < 1200 && existsSync(join(directory, "postmaster.pid")); turn++) await sleep(25);
}

/** Whether anybody else is connected to a server; "unknown" where it does not tell us. */
export async function othersConnected(connection: pg.ClientConfig): Promise<"some" | "none" | "unknown"> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const answer = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return answer.rows[0]!.others > 0 ? "some" : "none";
  } catch {
    return "unknown";
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Ends the server that a version before the take-over left running, as after kill -9: it asks for no password, and our
 * role is not in it. Where somebody still works with it, or it does not say, it is left alone.
 *
 * @throws EmbeddedDatabaseSilent, PredecessorRuns
 */
export async function stopPredecessor(directory: string): Promise<void> {
  const pid = runningPid(directory);
  if (pid === undefined) return;
  const host = readFileSync(join(directory, "postmaster.pid"), "utf8").split("\n")[4] ?? "";
  if (!isPrivateFolder(host, ownerOf(directory))) throw new EmbeddedDatabaseSilent(pid);
  const others = await othersConnected({ host, port: 5432, ssl: false, user: "thidua", database: "postgres" });
  if (others === "unknown") throw new EmbeddedDatabaseSilent(pid);
  if (others === "some") throw new PredecessorRuns();
  await stopServer(directory, pid);
}

/** A PostgreSQL that was left half started or half ended, as by a full disk, and holds the folder. */
export class EmbeddedDatabaseSilent extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(pid: number) {
    const en = `the embedded database (process ${pid}) holds the data folder but does not answer; end that process and start again; no data was touched`;
    super(en);
    this.vi = `Cơ sở dữ liệu đi kèm (tiến trình ${pid}) đang giữ thư mục dữ liệu mà không trả lời. Kết thúc tiến trình đó rồi khởi động lại; dữ liệu không bị đụng tới.`;
    this.en = en;
  }
}

/** Two versions on one folder would each undo what the other relies on. */
class PredecessorRuns extends Error {
  readonly vi =
    "Một bản thidua cũ đang chạy trên thư mục dữ liệu này. Tắt bản cũ rồi khởi động lại; dữ liệu không bị đụng tới.";
  readonly en: string;
  constructor() {
    const en = "an older thidua is running on this data folder; stop it and start again; no data was touched";
    super(en);
    this.en = en;
  }
}

/** The folder in which a running server listens is somebody else's or open to others: whoever answers there may be anybody. */
export class SocketFolderSeized extends Error {
  override readonly name = "SocketFolderSeized";
  readonly vi: string;
  readonly en: string;
  constructor(pid: number, folder: string) {
    const en = `the folder of the database's socket, ${folder}, was changed: it is gone, another account's or open to others; nothing was sent there and no data was touched. Find out who did it, give it back (its owner that of the data, mode 700), or stop the server (kill -INT ${pid}) and start again`;
    super(en);
    this.en = en;
    this.vi = `Thư mục ổ cắm của cơ sở dữ liệu, ${folder}, đã bị thay đổi: không còn, thuộc tài khoản khác hoặc mở cho người khác. Chưa gửi gì vào đó, dữ liệu không bị đụng tới. Xem ai đã đổi, trả lại như cũ (chủ là chủ thư mục dữ liệu, quyền 700), hoặc dừng máy chủ đó (kill -INT ${pid}) rồi khởi động lại.`;
  }
}
