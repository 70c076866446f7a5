import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The process that serves this folder, if one does. `postmaster.pid` names the process and the folder; in a folder that
 * was copied while its server ran, both are those of the original, which must be left alone.
 *
 * @throws Error with the operating system's code when the file is there and cannot be read
 */
export function runningPid(directory: string): number | undefined {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, folder = ""] = readFileSync(file, "utf8").split("\n", 2);
  return isLivePostgres(Number(pid)) && serves(Number(pid), folder, directory) ? Number(pid) : undefined;
}

/**
 * Alive, a postgres (the number may have been given to another program since) and no zombie.
 *
 * @throws Error when that cannot be asked, as with too many open files: "no" would start a second server
 */
function isLivePostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    if (process.platform === "linux") return /^\d+ \(postgres\) [^Z]/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return process.kill(pid, 0);
  } catch (error) {
    if (["ENOENT", "ESRCH", "EPERM"].includes((error as { code?: string }).code ?? "")) return false;
    throw error;
  }
}

/**
 * Whether the server works in this very folder. PostgreSQL stands in its folder, also in one that was moved under it or
 * is known by several names; where that cannot be asked, the name it was started with says so. In doubt it does: a second
 * server on one folder would destroy it.
 */
function serves(pid: number, startedIn: string, directory: string): boolean {
  const here = identityOf(directory);
  const there = (process.platform === "linux" ? identityOf(`/proc/${pid}/cwd`) : undefined) ?? identityOf(startedIn);
  return there === undefined || here === undefined || there === here;
}

/** The same for every name of one folder; undefined where there is none, or it is not ours to look at. */
function identityOf(folder: string): string | undefined {
  try {
    const { dev, ino } = statSync(folder, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
