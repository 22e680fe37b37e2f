import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { extname, join } from "node:path";
import { pipeline } from "node:stream";
import type { Certificate } from "./certificate";

/** A folder, and the path under which its files are served: `/`, or `/samples/`. */
export interface Served {
  readonly at: string;
  readonly folder: string;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

const notFound = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>404</title>
<p>没有这一页。<a href="/">回到工作台</a></p>
<p lang="en">There is no such page. <a href="/">To the workbench</a></p>
`;

/** The file that a path of an address names; null if there is none, or if it lies outside of the folders. */
export function findFile(served: readonly Served[], path: string): string | null {
  const segments = decoded(path);
  if (segments === null || segments.some((segment) => segment === ".." || /[\\/:\0]/.test(segment)))
    return null;
  for (const { at, folder } of served) {
    if (!path.startsWith(at)) continue;
    const file = join(folder, ...segments.slice(at.split("/").length - 2));
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}

function decoded(path: string): string[] | null {
  try {
    return path.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The headers that go with the answer for a path. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Nothing is cached, so that what was built last is what is seen; but icons, of which Excel for Windows draws none on its
 * ribbon that it may not keep.
 */
const ownHeaders: HeadersOf = (path) => ({
  ...(path.endsWith(".png") ? {} : { "Cache-Control": "no-store" }),
  "X-Content-Type-Options": "nosniff",
});

/**
 * An https server for the files of some folders; where two have the same file, the first one's is taken.
 * @param index - what is served for `/`, e.g. `/workbench.html`
 */
export function staticServer(
  certificate: Certificate,
  served: readonly Served[],
  index: string,
  headersOf = ownHeaders,
): Server {
  return createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    answer(request, response, findFile(served, path === "/" ? index : path));
  });
}

function answer({ method }: IncomingMessage, response: ServerResponse, file: string | null): void {
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  if (file === null) {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(method === "HEAD" ? undefined : notFound);
    return;
  }
  response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
  if (method === "HEAD") response.end();
  else pipeline(createReadStream(file), response, () => response.end());
}
