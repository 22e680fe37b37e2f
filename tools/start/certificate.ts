import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** In PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;

/** Chromium refuses certificates that are valid for more than 398 days. */
const validDays = 365;

/**
 * The certificate for https://localhost: the trusted one that office-addin-dev-certs has made, if it is there and still
 * valid; else a self-signed one, which is made once and kept in the cache folder.
 */
export async function localCertificate(
  home: string,
  cacheFolder: string,
): Promise<Certificate & { readonly trusted: boolean }> {
  const trusted = read(join(home, ".office-addin-dev-certs"));
  if (trusted) return { ...trusted, trusted: true };
  const own = read(cacheFolder) ?? (await make(cacheFolder));
  return { ...own, trusted: false };
}

/** The certificate of a folder; null if there is none, it cannot be read, or it is not valid now. */
function read(folder: string): Certificate | null {
  try {
    const key = readFileSync(join(folder, "localhost.key"), "utf8");
    const cert = readFileSync(join(folder, "localhost.crt"), "utf8");
    const { validFrom, validTo } = new X509Certificate(cert);
    return Date.parse(validFrom) <= Date.now() && Date.now() + day < Date.parse(validTo)
      ? { key, cert }
      : null;
  } catch {
    return null;
  }
}

async function make(folder: string): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + validDays * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  keep(folder, { key: made.private, cert: made.cert });
  return { key: made.private, cert: made.cert };
}

/** A machine that lets nothing be kept gets a new certificate each time, and the browser warns each time. */
function keep(folder: string, { key, cert }: Certificate): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "localhost.key"), key, { mode: 0o600 });
    writeFileSync(join(folder, "localhost.crt"), cert);
  } catch {
    // Nothing is lost.
  }
}
