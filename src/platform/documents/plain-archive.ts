/**
 * Whether an archive can be read in one way only: its files stand one behind the other from the first byte, each under the
 * name, method and sizes that the table of contents gives it, and nothing stands before, between or behind them. Programs
 * disagree about any other archive – two put one behind the other, a name that only one of two tables says –, so that what
 * was checked here would not be what somebody unpacks.
 *
 * @source APPNOTE.TXT 6.3.10, 4.3.6 and 4.3.7–4.3.16; without ZIP64, which no package needs
 */
export function isPlainArchive(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endMark) return false;
  const [disk, contentsDisk, here, files] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true));
  const size = view.getUint32(end + 12, true);
  const contents = view.getUint32(end + 16, true);
  if (disk !== 0 || contentsDisk !== 0 || here !== files || view.getUint16(end + 20, true) !== 0) return false;
  if (contents + size !== end) return false;
  let [entry, file] = [contents, 0];
  for (let left = files!; left > 0; left--) {
    const next = entryAt(bytes, view, { entry, file, contents });
    if (!next) return false;
    ({ entry, file } = next);
  }
  return entry === end && file === contents;
}

const endMark = 0x06054b50;
const endLength = 22;
const [entryMark, entryLength] = [0x02014b50, 46];
const [fileMark, fileLength] = [0x04034b50, 30];
const [descriptorMark, descriptorLength] = [0x08074b50, 16];

interface Place {
  /** Where the entry in the table of contents begins. */
  readonly entry: number;
  /** Where the file that it tells of must begin. */
  readonly file: number;
}

/** Where the next entry and the next file begin; undefined where this entry and its file disagree. */
function entryAt(
  bytes: Uint8Array,
  view: DataView,
  { entry, file, contents }: Place & { readonly contents: number },
): Place | undefined {
  if (entry + entryLength > bytes.length || file + fileLength > contents) return undefined;
  if (view.getUint32(entry, true) !== entryMark || view.getUint32(file, true) !== fileMark) return undefined;
  if (view.getUint32(entry + 42, true) !== file) return undefined;
  const flags = view.getUint16(file + 6, true);
  const later = (flags & 8) !== 0; // sizes stand behind the file
  if (view.getUint16(entry + 8, true) !== flags) return undefined;
  if (view.getUint16(entry + 10, true) !== view.getUint16(file + 8, true)) return undefined;
  const sizes = (at: number): string => [0, 4, 8].map((part) => view.getUint32(at + part, true)).join();
  const told = sizes(entry + 16);
  if (sizes(file + 14) !== (later ? "0,0,0" : told)) return undefined;
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
  const [ownLength, ownExtra] = [26, 28].map((at) => view.getUint16(file + at, true));
  if (extraLength !== 0 || ownExtra !== 0 || commentLength !== 0 || nameLength !== ownLength) return undefined;
  const name = bytes.subarray(entry + entryLength, entry + entryLength + nameLength!);
  const ownName = bytes.subarray(file + fileLength, file + fileLength + nameLength!);
  if (Buffer.compare(name, ownName) !== 0) return undefined;
  const packed = file + fileLength + nameLength! + view.getUint32(entry + 20, true);
  const next = packed + (later ? descriptorLength : 0);
  if (next > contents) return undefined;
  if (later && (view.getUint32(packed, true) !== descriptorMark || sizes(packed + 4) !== told)) return undefined;
  return { entry: entry + entryLength + nameLength!, file: next };
}
