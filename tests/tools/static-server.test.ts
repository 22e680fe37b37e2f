import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get as httpsGet, request, type Server } from "node:https";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { localCertificate } from "../../tools/start/certificate";
import { listen } from "../../tools/start/listen";
import { findFile, type Served, staticServer } from "../../tools/start/static-server";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let base: string;
let served: Served[];
let server: Server;
let port: number;
let cert: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), "forms-serve-"));
  const files = {
    "secret.txt": "secret",
    "first/workbench.html": "<p>workbench</p>",
    "first/both.js": "first",
    "second/both.js": "second",
    "second/office/office.js": "library",
    "second/manifest.xml": "<OfficeApp/>",
    "second/assets/icon.png": "icon",
    "samples/预算 2026.xlsx": "workbook",
  };
  for (const folder of ["first", "second/office", "second/assets", "samples"])
    mkdirSync(join(base, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(base, name), text);
  served = [
    { at: "/samples/", folder: join(base, "samples") },
    { at: "/", folder: join(base, "first") },
    { at: "/", folder: join(base, "second") },
  ];
  const certificate = await localCertificate(base, join(base, "cache"));
  cert = certificate.cert;
  server = staticServer(certificate, served, "/workbench.html");
  port = await listen(server, "0");
});

afterAll(() => {
  server.close();
  rmSync(base, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written, without tidying it up as browsers do; the certificate must be good. */
function ask(path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port, path, method, ca: cert, agent: false }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    sent.on("error", reject).end();
  });
}

test("the bare address is the workbench", async () => {
  expect(await ask("/")).toMatchObject({ status: 200, body: "<p>workbench</p>" });
});

test.each([
  ["/workbench.html", "text/html; charset=utf-8"],
  ["/office/office.js", "text/javascript; charset=utf-8"],
  ["/manifest.xml?language=en-US", "text/xml; charset=utf-8"],
  [
    `/samples/${encodeURIComponent("预算 2026.xlsx")}`,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
])("%s has its type and is not cached", async (path, type) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
});

// learn.microsoft.com, "Office Add-ins manifest", hosting requirements.
test("an icon may be kept, or Excel for Windows would not show it", async () => {
  const { status, headers } = await ask("/assets/icon.png");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("image/png");
  expect(headers["cache-control"]).toBeUndefined();
});

test("of two files with the same name the first folder's is served", async () => {
  expect(await ask("/both.js")).toMatchObject({ body: "first" });
});

test.each(["/nothing.js", "/office", "/office/", "/samples/", "/samples", "//", "/%zz"])(
  "%s is answered with a page that leads back",
  async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain('<a href="/">');
  },
);

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/samples/../../secret.txt",
  "/samples/%2e%2e/secret.txt",
  "/office/../../secret.txt",
  "/C:/secret.txt",
  "/both.js%00",
])("%s leads nowhere", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404 });
});

test("no path of any spelling leads out of the folders", () => {
  const part = fc.constantFrom("..", ".", "%2e%2e", "%2f", "%5c", "/", "secret.txt", "samples", "office", "");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const file = findFile(served, `/${parts.join("/")}`);
      return file === null || served.some(({ folder }) => file.startsWith(folder));
    }),
  );
});

test("nothing but reading is allowed, and HEAD reads only the head", async () => {
  expect(await ask("/", "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" }, body: "" });
  expect(await ask("/", "HEAD")).toMatchObject({ status: 200, body: "" });
});

test("a browser that does not trust the certificate is not served", async () => {
  const refused = new Promise((resolve, reject) => {
    httpsGet({ host: "localhost", port, agent: false }, resolve).on("error", reject);
  });
  await expect(refused).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
});
