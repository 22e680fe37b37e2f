const megabyte = 1024 * 1024;

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Bytes as megabytes for a sentence, rounded up to a tenth so that what is over a limit never looks equal to it. */
export function inMegabytes(bytes: number): string {
  return String(Math.ceil((bytes / megabyte) * 10) / 10);
}
