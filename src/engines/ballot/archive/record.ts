import { bytesToUtf8, concatBytes } from "@noble/ciphers/utils.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** One record of an archive: a 512-byte header in the manner of tar, a body, and zeros up to a full block. */
export interface ArchiveRecord {
  readonly name: string;
  readonly body: Uint8Array;
}

const blockBytes = 512;
/** The largest body that a reader takes; the trustees of a hundred-member group need less than 10 MB. */
const mostBodyBytes = 256 * 1024 * 1024;

/**
 * The exact bytes of a record. No "ustar" mark and no end blocks: belenios-tool compares files byte for byte.
 *
 * @param timestamp seconds; the same in every record of an archive
 * @source belenios-interop §11
 */
export function writeRecord({ name, body }: ArchiveRecord, timestamp: number): Uint8Array {
  const padding = new Uint8Array((blockBytes - (body.length % blockBytes)) % blockBytes);
  return concatBytes(headerOf({ name, length: body.length, timestamp }), body, padding);
}

/** A record and where the next one begins. */
export interface ReadRecord extends ArchiveRecord {
  readonly timestamp: number;
  readonly end: number;
}

/** Reads the record at an offset; undefined unless writing it again would give the same bytes. */
export function readRecord(bytes: Uint8Array, offset: number): ReadRecord | undefined {
  const header = bytes.subarray(offset, offset + blockBytes);
  if (header.length < blockBytes) return undefined;
  const name = bytesToUtf8(header.subarray(0, 100)).replace(/\0+$/, "");
  const length = octal(header.subarray(124, 135));
  const timestamp = octal(header.subarray(136, 147));
  if (!/^[\x21-\x7e]{1,99}$/.test(name) || length === undefined || timestamp === undefined) return undefined;
  const bodyEnd = offset + blockBytes + length;
  const end = Math.ceil(bodyEnd / blockBytes) * blockBytes;
  if (length > mostBodyBytes || end > bytes.length) return undefined;
  const exact = headerOf({ name, length, timestamp }).every((byte, at) => byte === header[at]);
  const padded = bytes.subarray(bodyEnd, end).every((byte) => byte === 0);
  return exact && padded ? { name, timestamp, body: bytes.subarray(offset + blockBytes, bodyEnd), end } : undefined;
}

/** Whether bytes begin like an archive of any kind: the question before "what is wrong with it". */
export const looksLikeArchive = (bytes: Uint8Array): boolean =>
  bytes.length >= blockBytes && bytesToUtf8(bytes.subarray(0, 9)) === "BELENIOS\0";

function headerOf({ name, length, timestamp }: { name: string; length: number; timestamp: number }): Uint8Array {
  const header = new Uint8Array(blockBytes);
  const put = (at: number, text: string): void => header.set(utf8ToBytes(text), at);
  put(0, name);
  put(100, "0000644\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, `${length.toString(8).padStart(11, "0")}\0`);
  put(136, `${timestamp.toString(8).padStart(11, "0")}\0`);
  put(148, "        ");
  put(156, "0");
  const checksum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${checksum.toString(8).padStart(6, "0")}\0 `);
  return header;
}

function octal(field: Uint8Array): number | undefined {
  const text = bytesToUtf8(field);
  return /^[0-7]{11}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}
