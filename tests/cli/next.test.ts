import { existsSync } from "node:fs";
import path from "node:path";
import { formNames } from "../helpers/form-files";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const seedFile = path.join(__dirname, "../forms/baoshan-2023.txt");
const laterFiles = formNames("later").map((name) => path.join(__dirname, `../forms/later/${name}.txt`));

interface Read {
  readonly kind: string;
  readonly project: Readonly<Record<string, unknown>>;
  readonly leftovers: readonly unknown[];
}

async function formsIn(file: string): Promise<readonly Read[]> {
  return JSON.parse((await runCli(["read", file, "--json"])).out) as readonly Read[];
}

async function projectsIn(file: string): Promise<readonly Read["project"][]> {
  return (await formsIn(file)).map(({ project }) => project);
}

test("next makes a 自评表 of each 申报表 of a file, with what is known, points and nothing left over", async () => {
  const output = folder.path("自评.xlsx");
  const { exitCode, out } = await runCli(["next", seedFile, "--kind", "self-evaluation", "-o", output]);
  expect([exitCode, out]).toEqual([0, `已由申报表生成“${output}”，共 3 张绩效自评表。\n`]);
  const made = await formsIn(output);
  expect(made.map(({ kind }) => kind)).toEqual(["selfEvaluation", "selfEvaluation", "selfEvaluation"]);
  expect(made.flatMap(({ leftovers }) => leftovers)).toEqual([]);
  expect(made[0]?.project).toMatchObject({
    name: "区特保队伍经费",
    year: 2023,
    total: { weight: "100", score: null },
  });
});

test("next makes 监控表 up to the month that is named, and passes over what is no 申报表", async () => {
  const output = folder.path("监控.xlsx");
  const [later = ""] = laterFiles;
  const args = ["next", seedFile, later, "--kind", "monitoring", "--month", "9", "-o", output];
  const { exitCode, out } = await runCli(args);
  expect(exitCode).toBe(0);
  expect(out).toContain("另有 1 张不是申报表，没有由它们生成。");
  expect((await formsIn(output)).map(({ kind }) => kind)).toEqual(["monitoring", "monitoring", "monitoring"]);
});

test("next without a 申报表, a kind or a month that exists makes nothing", async () => {
  const output = folder.path("无.xlsx");
  const [later = ""] = laterFiles;
  const refused = [
    [later, "--kind", "monitoring"],
    [seedFile],
    [seedFile, "--kind", "target"],
    [seedFile, "--kind", "monitoring", "--month", "13"],
  ];
  for (const args of refused) expect((await runCli(["next", ...args, "-o", output])).exitCode).toBe(2);
  expect(existsSync(output)).toBe(false);
});

test.each(laterFiles)(
  "what read --json prints of %s is built into a sheet that reads the same",
  async (file) => {
    const before = await runCli(["read", file, "--json"]);
    const json = folder.write("读.json", before.out);
    const output = folder.path("又.xlsx");
    expect((await runCli(["build", json, "-o", output])).exitCode).toBe(0);
    expect(await projectsIn(output)).toEqual(await projectsIn(file));
  },
);

test("a paper as JSON with an amount for a text is refused with its place, and no file is made", async () => {
  const [made] = await projectsIn(laterFiles[0] ?? "");
  const json = folder.write("坏.json", JSON.stringify({ ...made, goals: { expected: 5, actual: null } }));
  const output = folder.path("坏.xlsx");
  const { exitCode, err } = await runCli(["build", json, "-o", output]);
  expect(exitCode).toBe(2);
  expect(err).toContain("goals.expected");
  expect(existsSync(output)).toBe(false);
});

test.each(laterFiles)("import keeps %s of its own kind, and every text of it", async (file) => {
  const output = folder.path("转.xlsx");
  expect((await runCli(["import", file, "-o", output])).exitCode).toBe(0);
  const after = await formsIn(output);
  const before = await formsIn(file);
  expect(after.map(({ project }) => project)).toEqual(before.map(({ project }) => project));
});
