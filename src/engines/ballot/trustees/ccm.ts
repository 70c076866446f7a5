import { ecb } from "@noble/ciphers/aes.js";
import { concatBytes } from "@noble/ciphers/utils.js";

/**
 * AES-256 in CCM mode with an 8-byte tag and no associated data: the cipher between threshold trustees.
 *
 * Own, because @noble/ciphers has no CCM and WebCrypto has none either. Tested against Node's OpenSSL.
 *
 * @source RFC 3610; NIST SP 800-38C
 */
export interface CcmKey {
  readonly key: Uint8Array;
  /** 13 bytes for messages below 65,536 bytes, 12 bytes for longer ones. */
  readonly nonce: Uint8Array;
}

const tagBytes = 8;
const blockBytes = 16;

/** Ciphertext followed by the tag. */
export function ccmSeal({ key, nonce }: CcmKey, message: Uint8Array): Uint8Array {
  const encrypt = blockCipher(key);
  const tag = mask({ encrypt, nonce, text: authenticate({ encrypt, nonce, message }), counter: 0 });
  return concatBytes(mask({ encrypt, nonce, text: message, counter: 1 }), tag);
}

/** The message, or undefined when the tag does not fit it. */
export function ccmOpen({ key, nonce }: CcmKey, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < tagBytes) return undefined;
  const encrypt = blockCipher(key);
  const body = sealed.subarray(0, sealed.length - tagBytes);
  const message = mask({ encrypt, nonce, text: body, counter: 1 });
  const tag = mask({ encrypt, nonce, text: authenticate({ encrypt, nonce, message }), counter: 0 });
  const difference = tag.reduce((bits, byte, at) => bits | (byte ^ sealed[body.length + at]!), 0);
  return difference === 0 ? message : undefined;
}

type BlockCipher = (block: Uint8Array) => Uint8Array;

const blockCipher =
  (key: Uint8Array): BlockCipher =>
  (block) =>
    ecb(key, { disablePadding: true }).encrypt(block);

interface Authenticated {
  readonly encrypt: BlockCipher;
  readonly nonce: Uint8Array;
  readonly message: Uint8Array;
}

/** CBC-MAC over the flags, the nonce, the length and the message, cut to the tag's length. */
function authenticate({ encrypt, nonce, message }: Authenticated): Uint8Array {
  const lengthBytes = 15 - nonce.length;
  const flags = 8 * ((tagBytes - 2) / 2) + (lengthBytes - 1);
  let mac = encrypt(block({ flags, nonce, number: message.length }));
  for (let at = 0; at < message.length; at += blockBytes) {
    const chunk = message.subarray(at, at + blockBytes);
    mac = encrypt(mac.map((byte, index) => byte ^ (chunk[index] ?? 0)));
  }
  return mac.slice(0, tagBytes);
}

interface Masked {
  readonly encrypt: BlockCipher;
  readonly nonce: Uint8Array;
  readonly text: Uint8Array;
  readonly counter: number;
}

/** Counter mode: its own inverse. */
function mask({ encrypt, nonce, text, counter }: Masked): Uint8Array {
  const flags = 14 - nonce.length;
  const masked = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += blockBytes) {
    const stream = encrypt(block({ flags, nonce, number: counter + at / blockBytes }));
    for (let index = at; index < Math.min(at + blockBytes, text.length); index++) {
      masked[index] = text[index]! ^ stream[index - at]!;
    }
  }
  return masked;
}

/** Flags, nonce, and a number in the bytes that remain. */
function block({ flags, nonce, number }: { flags: number; nonce: Uint8Array; number: number }): Uint8Array {
  const bytes = new Uint8Array(blockBytes);
  bytes[0] = flags;
  bytes.set(nonce, 1);
  for (let at = blockBytes - 1, rest = number; at > nonce.length; at--, rest = Math.floor(rest / 256)) {
    bytes[at] = rest % 256;
  }
  return bytes;
}
