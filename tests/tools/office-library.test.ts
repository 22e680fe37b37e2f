import { readFileSync } from "node:fs";
import { join } from "node:path";
import { libraryAddress, withLibrary } from "../../tools/office-library";

const page = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const inChina = "https://appsforoffice.cdn.partner.office365.cn";

/** The library's address in a page, and what its policy allows scripts from. */
const chosen = (html: string) => ({
  source: /id="office-js"[^>]*src="([^"]*)"|src="([^"]*)"[^>]*id="office-js"/.exec(html)?.slice(1).join(""),
  policy: /script-src ([^;]*);/.exec(html)?.[1],
});

test.each([
  [
    undefined,
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "'self' https://appsforoffice.microsoft.com",
  ],
  [
    "global",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "'self' https://appsforoffice.microsoft.com",
  ],
  ["21vianet", `${inChina}/appsforoffice/lib/1/hosted/office.js`, `'self' ${inChina}`],
  ["local", "office/office.js", "'self'"],
  [
    "https://mirror.gov.cn/lib/office.js",
    "https://mirror.gov.cn/lib/office.js",
    "'self' https://mirror.gov.cn",
  ],
])(
  "OFFICE_JS_URL=%s takes the library from %s, and the policy allows no other server",
  (choice, source, policy) => {
    expect(chosen(withLibrary(page, libraryAddress(choice)))).toEqual({ source, policy });
  },
);

test.each(["http://mirror.gov.cn/office.js", "mirror", "constructor"])(
  "no library is taken from %s",
  (choice) => {
    expect(() => libraryAddress(choice)).toThrow(/OFFICE_JS_URL must be an https address/);
  },
);
