import { nginxSite } from "../../tools/package/nginx-site";
import { siteHeaders } from "../e2e/site-headers";

const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;
const siteOf = (address: string) => nginxSite(new URL(address), page, "1.2.3");

test("it listens where the address says", () => {
  expect(siteOf("https://forms.example.gov.cn/targets")).toContain("listen 443 ssl;");
  const other = siteOf("https://forms.example.gov.cn:8443/targets");
  expect(other).toContain("listen 8443 ssl;");
  expect(other).toContain("server_name forms.example.gov.cn;");
});

// nginx compares locations with a path whose escapes it has undone.
test.each([
  ["https://forms.example.gov.cn", "/"],
  ["https://forms.example.gov.cn/targets/", "/targets/"],
  ["https://forms.example.gov.cn/绩效 目标", "/绩效 目标/"],
  ["https://forms.example.gov.cn/v1.0+(2)", "/v1.0+(2)/"],
])("for %s the parts of the site lie below %s", (address, path) => {
  const headers = siteHeaders(siteOf(address));
  expect(headers(`${path}taskpane.html`)["Content-Security-Policy"]).toBe(
    "default-src 'none'; script-src 'self'",
  );
  expect(headers(`${path}runtime.0123abcd.js`)["Cache-Control"]).toContain("immutable");
  expect(headers(`${path}office/office.js`)["Cache-Control"]).toBe("no-cache");
});

test("what looks like the path to a pattern, and is another, is not served", () => {
  const headers = siteHeaders(siteOf("https://forms.example.gov.cn/v1.0"));
  expect(headers("/v100/runtime.0123abcd.js")).toEqual({});
});

// learn.microsoft.com, "Office Add-ins manifest", hosting requirements: images must not be sent with no-cache or no-store.
test("icons may be kept, without which Excel for Windows shows none", () => {
  const headers = siteHeaders(siteOf("https://forms.example.gov.cn/targets"));
  expect(headers("/targets/assets/insert-32.png")).toEqual({
    "Cache-Control": "public, max-age=86400",
    "X-Content-Type-Options": "nosniff",
  });
});

test("every place to fill in is filled in", () => {
  expect(siteOf("https://forms.example.gov.cn/targets")).not.toMatch(/\{\{|\}\}/);
});
