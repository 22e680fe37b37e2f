import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addinAddress, withAddress } from "../../tools/addin-address";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

test.each([
  [undefined, "https://localhost:3000"],
  ["", "https://localhost:3000"],
  ["https://forms.example.gov.cn", "https://forms.example.gov.cn"],
  ["https://forms.example.gov.cn:8443/targets/", "https://forms.example.gov.cn:8443/targets"],
])("ADDIN_URL=%s stands for %s", (given, address) => {
  expect(addinAddress(given)).toBe(address);
});

test.each([
  "forms.example.gov.cn",
  "http://forms.example.gov.cn",
  "https://forms.example.gov.cn/targets?a=1",
  "https://forms.example.gov.cn/targets#a",
  "https://somebody:secret@forms.example.gov.cn",
])("%s is refused in one sentence", (given) => {
  expect(() => addinAddress(given)).toThrow(/^ADDIN_URL must be an https address, such as .+: \S+$/);
});

test.each(["https://forms.example.gov.cn/a&b", "https://forms.example.gov.cn/$&"])(
  "the manifest names %s, and stays markup",
  (address) => {
    const own = withAddress(manifest, addinAddress(address));
    expect(own).not.toContain('"https://localhost');
    expect(own).toContain(`"${address.replaceAll("&", "&amp;")}/taskpane.html?language=zh-CN"`);
    expect(own).not.toMatch(/&(?!amp;)/);
  },
);
