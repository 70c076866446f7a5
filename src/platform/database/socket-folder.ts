import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, writeConnection } from "./connection-file.ts";
import { giveToOwnerOf, isPrivateFolder, ownerOf } from "./private-files.ts";

const socketName = ".s.PGSQL.5432";
/** Bytes that a socket's address may have: 108 on Linux, 104 elsewhere, with the zero at its end. */
const longestAddress = process.platform === "linux" ? 107 : 103;

/** Where the running server of a data folder was told to listen. */
export const socketFolderOf = (directory: string, { socket }: Connection): string =>
  socket?.folder ?? inside(directory);

const inside = (directory: string): string => join(directory, "socket");

/**
 * Chooses where a server that is about to start listens: inside the data folder; where the path is too long or the disk
 * takes no sockets, in a folder of the temporary directory whose name nobody can foresee. Neither is used when it is
 * somebody else's, open to others or a link.
 *
 * @returns what to connect with from now on, which is then stored
 */
export async function chooseSocketFolder(directory: string, connection: Connection): Promise<Connection> {
  const chosen = { ...connection, socket: await choose(directory, connection.socket) };
  if (JSON.stringify(chosen) !== JSON.stringify(connection)) writeConnection(directory, chosen);
  return chosen;
}

async function choose(directory: string, stored: Connection["socket"]): Promise<Connection["socket"]> {
  if (await isUsable(inside(directory), directory)) return null;
  if (stored?.of === directory && (await isUsable(stored.folder, directory))) return stored;
  const place = [tmpdir(), "/tmp"].find((folder) => fits(join(folder, "thidua-XXXXXX"))) ?? tmpdir();
  const folder = mkdtempSync(join(place, "thidua-")); // mode 0700
  giveToOwnerOf(directory, folder);
  if (!(await isUsable(folder, directory)))
    throw new Error(`no folder for the database's socket can be made in ${place}`);
  return { folder, of: directory };
}

async function isUsable(folder: string, directory: string): Promise<boolean> {
  if (!fits(folder)) return false;
  const uid = ownerOf(directory);
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (!there) {
    mkdirSync(folder, { mode: 0o700 }); // fails rather than taking what somebody made in this moment
    giveToOwnerOf(directory, folder);
  } else if (folder === inside(directory) && there.isDirectory() && there.uid === uid) chmodSync(folder, 0o700);
  return isPrivateFolder(folder, uid) && (await takesSockets(folder));
}

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, socketName)) <= longestAddress;

function takesSockets(folder: string): Promise<boolean> {
  const address = join(folder, ".try");
  rmSync(address, { force: true });
  return new Promise((done) => {
    const trial = createServer();
    trial.once("error", () => done(false));
    trial.listen(address, () => trial.close(() => done(true)));
  });
}
