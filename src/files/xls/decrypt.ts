import { md5, sha1 } from "@noble/hashes/legacy.js";
import { FileProblem } from "../file-problem";
import { rc4 } from "./rc4";

/** Records of a workbook's stream whose content, or the beginning of it, is never locked (MS-XLS 2.2.10). */
const open: ReadonlySet<number> = new Set([
  0x0809, // BOF
  0x002f, // FilePass
  0x00e1, // InterfaceHdr
  0x0194, // RRDInfo
  0x0195, // RRDHead
  0x0138, // UsrExcl
  0x0196, // FileLock
]);
/** BoundSheet8, which tells in its first four bytes where the sheet begins. */
const boundSheet = 0x0085;
const filePass = 0x002f;
/** So many bytes are locked with each key (MS-OFFCRYPTO 2.3.6.2, 2.3.5.2). */
const blockLength = 1_024;

/** Excel locks with this password what it only protects, and opens it unasked (MS-OFFCRYPTO 2.4.2.3). */
export const defaultPassword = "VelvetSweatshop";

/** A key for each block of the stream. */
type Keys = (block: number) => Uint8Array;

/**
 * The stream of a workbook that Excel's default password opens, without its lock.
 * @param lock the content of its record FilePass
 * @throws FileProblem if another password, or a lock of another kind, keeps it shut
 */
export function unlocked(stream: Uint8Array, lock: Uint8Array): Uint8Array {
  const keys = keysOf(lock, defaultPassword);
  if (!keys) throw new FileProblem("encrypted");
  const plain = withKeys(stream, keys);
  const result = stream.slice();
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = view.getUint16(at, true);
    const end = Math.min(stream.length, at + 4 + view.getUint16(at + 2, true));
    const start = at + 4 + (kind === boundSheet ? 4 : 0);
    if (!open.has(kind)) result.set(plain.subarray(start, end), start);
    // Without its lock nothing is left to ask for.
    if (kind === filePass) result.set([0x5c, 0], at);
    at = end;
  }
  return result;
}

/** The whole stream with every byte unlocked, also those that never were locked: their keys are used up all the same. */
function withKeys(stream: Uint8Array, keys: Keys): Uint8Array {
  const plain = new Uint8Array(stream.length);
  for (let at = 0; at < stream.length; at += blockLength)
    plain.set(rc4(keys(at / blockLength), stream.subarray(at, at + blockLength)), at);
  return plain;
}

/** Null where the password is another one or the lock of a kind that nobody has used since Excel 95. */
function keysOf(lock: Uint8Array, password: string): Keys | null {
  const view = new DataView(lock.buffer, lock.byteOffset, lock.byteLength);
  if (lock.length < 54 || view.getUint16(0, true) !== 1) return null;
  const major = view.getUint16(2, true);
  return major === 1 ? oldKeys(lock, password) : major <= 4 ? newKeys(lock, password) : null;
}

/** RC4 of 1997: keys by MD5 (MS-OFFCRYPTO 2.3.6). */
function oldKeys(lock: Uint8Array, password: string): Keys | null {
  const [salt, verifier, verifierHash] = [lock.subarray(6, 22), lock.subarray(22, 38), lock.subarray(38, 54)];
  const short = md5(utf16(password)).subarray(0, 5);
  const sixteen = Array.from({ length: 16 }, () => [...short, ...salt]).flat();
  const base = md5(Uint8Array.from(sixteen)).subarray(0, 5);
  const keys: Keys = (block) => md5(Uint8Array.from([...base, ...numberBytes(block)]));
  const [plain, hash] = split(rc4(keys(0), join(verifier, verifierHash)), 16);
  return isSame(md5(plain), hash) ? keys : null;
}

/** RC4 of CryptoAPI: keys by SHA-1 (MS-OFFCRYPTO 2.3.5). */
function newKeys(lock: Uint8Array, password: string): Keys | null {
  const view = new DataView(lock.buffer, lock.byteOffset, lock.byteLength);
  const headerLength = view.getUint32(10, true);
  const at = 14 + headerLength;
  if (at + 60 > lock.length) return null;
  const bits = view.getUint32(14 + 16, true) || 40;
  const salt = lock.subarray(at + 4, at + 20);
  const verifier = lock.subarray(at + 20, at + 36);
  const verifierHash = lock.subarray(at + 40, at + 60);
  const base = sha1(join(salt, utf16(password)));
  const keys: Keys = (block) => {
    const key = sha1(join(base, Uint8Array.from(numberBytes(block)))).subarray(0, bits / 8);
    // A key of 40 bits is filled up with zeros (2.3.5.2).
    return bits === 40 ? join(key, new Uint8Array(11)) : key;
  };
  const [plain, hash] = split(rc4(keys(0), join(verifier, verifierHash)), 16);
  return isSame(sha1(plain), hash) ? keys : null;
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).flat(),
  );
}

function numberBytes(number: number): readonly number[] {
  return [number & 0xff, (number >> 8) & 0xff, (number >> 16) & 0xff, (number >> 24) & 0xff];
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  return Uint8Array.from([...one, ...other]);
}

function split(bytes: Uint8Array, at: number): readonly [Uint8Array, Uint8Array] {
  return [bytes.subarray(0, at), bytes.subarray(at)];
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
