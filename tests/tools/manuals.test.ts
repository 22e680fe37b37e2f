import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { libraryAddress } from "../../tools/office-library";
import { libraryChoice } from "../../tools/package/library-choice";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs/zh-CN")).map((name) => `docs/zh-CN/${name}`),
];

/** The anchors of a page's headings, as GitHub and most readers of Markdown make them. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-"),
  );
}

test.each(pages)("every link of %s leads somewhere", (path) => {
  const page = read(path);
  const leadsNowhere = [...page.matchAll(/\]\((?!https?:)([^)]+)\)/g)].filter(([, link = ""]) => {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : join(dirname(path), file);
    const isThere = existsSync(join(root, target));
    return !isThere || (anchor !== undefined && !anchorsOf(read(target)).includes(anchor));
  });
  expect(leadsNowhere.map(([, link]) => link)).toEqual([]);
});

test("the deployment manual names the package of each kind of network", () => {
  const manual = read("docs/zh-CN/deployment.md");
  for (const [choice, said] of [
    ["global", "不设"],
    ["21vianet", "`OFFICE_JS_URL=21vianet`"],
    ["local", "`OFFICE_JS_URL=local`"],
    ["https://mirror.gov.cn/office.js", "镜像里 office.js 的网址"],
  ] as const) {
    const row = manual.split("\n").find((line) => line.startsWith("|") && line.includes(said)) ?? "";
    expect(row).toContain(`\`${libraryChoice(libraryAddress(choice)).name}\``);
  }
});

test("it puts the package where the sample site looks for it", () => {
  const [, folder] = /alias (\S+)\/site\/;/.exec(read("tools/package/nginx.conf")) ?? [];
  expect(read("docs/zh-CN/deployment.md")).toContain(`-d ${folder ?? "nowhere"}\n`);
});

test("it asks for the Node.js that the package asks for", () => {
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  expect(engines.node).toBe("^20.19.0 || ^22.13.0 || >=24");
  expect(read("docs/zh-CN/deployment.md")).toContain("Node.js 20.19、22.13、24");
});

/** What the user manual sets in quotation marks and is no name in the add-in: examples, and a browser's own button. */
const noNames = [
  ...["=100%", "1-2", "qtb", "区特保队伍经费", "实施单位：", "继续前往"],
  // An example of what stands beside a field, and a field of a form.
  ...["上年 705 人", "项目性质"],
];

test("what the user manual calls buttons and parts by is what the add-in calls them", () => {
  const catalogues = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\/messages\/.*\.ts$/.test(name))
    .map((name) => read(`src/${name}`));
  const said = [read("manifest.xml"), read("src/taskpane/support.html"), ...catalogues].join("\n");
  const named = [...read("docs/zh-CN/user-manual.md").matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !said.includes(name) && !noNames.includes(name))).toEqual([]);
});
