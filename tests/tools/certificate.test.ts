import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { cacheFolder } from "../../tools/start/cache-folder";
import { localCertificate } from "../../tools/start/certificate";

let home: string;
let cache: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "forms-home-"));
  cache = join(home, "cache/forms");
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number): Date => new Date(Date.now() + days * day);

/** Puts a certificate into a folder, valid until the given day. */
async function put(folder: string, notAfterDate: Date): Promise<string> {
  const notBeforeDate = new Date(notAfterDate.getTime() - 60 * day);
  const made = await generate([], { keyType: "ec", algorithm: "sha256", notBeforeDate, notAfterDate });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "localhost.key"), made.private);
  writeFileSync(join(folder, "localhost.crt"), made.cert);
  return made.cert;
}

test("one is made for localhost, with its key, and valid for no longer than browsers allow", async () => {
  const { cert, key, trusted } = await localCertificate(home, cache);
  const made = new X509Certificate(cert);
  expect(trusted).toBe(false);
  expect(made.checkHost("localhost")).toBe("localhost");
  expect(made.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(made.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(made.verify(made.publicKey)).toBe(true);
  const days = (Date.parse(made.validTo) - Date.parse(made.validFrom)) / day;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(398);
});

test("it is kept, so that the browser warns once only; nobody else may read the key", async () => {
  const first = await localCertificate(home, cache);
  expect(await localCertificate(home, cache)).toEqual(first);
  const mode = statSync(join(cache, "localhost.key")).mode & 0o077;
  expect(process.platform === "win32" ? 0 : mode).toBe(0);
});

test("the one of Microsoft's tool is taken, since the machine trusts it", async () => {
  const cert = await put(join(home, ".office-addin-dev-certs"), inDays(20));
  expect(await localCertificate(home, cache)).toMatchObject({ cert, trusted: true });
});

test("one that has run out is not taken", async () => {
  await put(join(home, ".office-addin-dev-certs"), inDays(-1));
  const old = await put(cache, inDays(-1));
  const { cert, trusted } = await localCertificate(home, cache);
  expect(trusted).toBe(false);
  expect(cert).not.toBe(old);
});

test("a damaged one is made anew", async () => {
  await put(cache, inDays(20));
  writeFileSync(join(cache, "localhost.crt"), "-----BEGIN CERTIFICATE-----\n");
  const { cert } = await localCertificate(home, cache);
  expect(new X509Certificate(cert).checkHost("localhost")).toBe("localhost");
});

test("where nothing can be kept there is one all the same", async () => {
  writeFileSync(join(home, "cache"), "a file where a folder is wanted");
  const { cert } = await localCertificate(home, cache);
  expect(new X509Certificate(cert).checkHost("localhost")).toBe("localhost");
});

test.each([
  ["Windows", { LOCALAPPDATA: "/local" }, "/local"],
  ["Linux", { XDG_CACHE_HOME: "/caches" }, "/caches"],
  ["anywhere else", {}, join(homedir(), ".cache")],
])("on %s the cache folder is where that system has it", (_system, environment, folder) => {
  expect(cacheFolder(environment, homedir())).toBe(join(folder, "performance-target-forms"));
});
