const mark = "hash:";

/** The 16-bit hash of a protection password in a workbook file (ECMA-376 Part 4, §14.7.1 "legacy password hash"). */
function passwordHash(password: string): string {
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

/** Hashes that Office writes, by the names that a file and the browser have for them. */
const algorithms: Readonly<Record<string, string>> = {
  "SHA-1": "SHA-1",
  "SHA-256": "SHA-256",
  "SHA-384": "SHA-384",
  "SHA-512": "SHA-512",
};

/** The salted hash of a password in a workbook file: salt and password, then over and over (ECMA-376 Part 1, §18.3.1.85). */
async function saltedHash({ algorithm, salt, spins }: SaltedHash, password: string): Promise<string> {
  const name = algorithms[algorithm];
  if (name === undefined) return "";
  const start = Uint8Array.from(atob(salt), (letter) => letter.charCodeAt(0));
  const letters = new Uint8Array(Uint16Array.from(password, (letter) => letter.charCodeAt(0)).buffer);
  const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.digest(name, bytes));
  let hash = await digest(Uint8Array.of(...start, ...letters));
  const next = new Uint8Array(hash.length + 4);
  const round = new DataView(next.buffer, hash.length);
  for (let number = 0; number < Number(spins); number++) {
    next.set(hash);
    round.setUint32(0, number, true);
    hash = await digest(next);
  }
  return btoa(String.fromCharCode(...hash));
}

/** Whether the password is the one that is known, as it was given or by a file's hash. */
export async function passwordMatches(known: string, given: string): Promise<boolean> {
  if (known === given || known === knownByHash(passwordHash(given))) return true;
  if (!known.startsWith(saltedMark)) return false;
  const salted = JSON.parse(known.slice(saltedMark.length)) as SaltedHash;
  return (await saltedHash(salted, given)) === salted.hash;
}
