import { chownSync, closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A folder that only whoever owns the data can enter: no link, theirs, closed to everybody else. Root may use what
 * belongs to the owner of the data; windows has neither owners nor modes to ask for.
 *
 * @param owner user id of the owner of the data
 */
export function isPrivateFolder(folder: string, owner: number): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  const self = process.getuid?.();
  if (self === undefined) return true;
  return found.uid === owner && (self === owner || self === 0) && (found.mode & 0o077) === 0;
}

/** User id of whoever owns a folder. */
export const ownerOf = (folder: string): number => statSync(folder).uid;

/** Writes a file that only the owner of its folder can read: there as a whole, and on disk, or as it was before. */
export function writePrivately(file: string, text: string): void {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  const handle = openSync(unfinished, "wx", 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  giveToOwnerOf(dirname(file), unfinished);
  renameSync(unfinished, file);
}

/** What root makes in somebody's folder is that somebody's, who could not open it otherwise. */
export function giveToOwnerOf(folder: string, made: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  chownSync(made, uid, gid);
}
