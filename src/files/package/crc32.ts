const polynomial = 0xedb88320;

/** Signed, as the engine's 32-bit operations are: unsigned numbers would take twice the time. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ polynomial : remainder >>> 1;
  return remainder;
});

/** The checksum that zip keeps of every part (CRC-32, APPNOTE.TXT 4.4.7), as a signed number: unsigned ones undo the engine's fast code. */
export function crc32(bytes: Uint8Array): number {
  let remainder = -1;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
  return ~remainder;
}
