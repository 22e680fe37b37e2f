const mark = "hash:";

/** The 16-bit hash of a protection password in a workbook file (ECMA-376 Part 4, §14.7.1 "legacy password hash"). */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** A password of which only a file's hash is known. */
export const knownByHash = (hash: string): string => mark + hash.toUpperCase();
/** A password of which a file knows the newer hash: how, with which salt, and how many times over. */
export interface SaltedHash {
  readonly algorithm: string;
  readonly hash: string;
  readonly salt: string;
  readonly spins: string;
}
const saltedMark = "salted:";
export const knownBySaltedHash = (salted: SaltedHash): string => saltedMark + JSON.stringify(salted);

export const hashOf = (password: string): string =>
  password.startsWith(mark) ? password.slice(mark.length) : passwordHash(password);
export const hashMatches = (known: string, given: string): boolean =>
  known === knownByHash(passwordHash(given));
