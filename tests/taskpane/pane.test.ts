/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../src/form/project";
import { limits } from "../../src/files/limits";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/layout/layouts";
import { planSheet } from "../../src/layout/plan-sheet";
import { cleanForm2023 } from "../checks/helpers/clean-forms";
import { choose, ended, one, openPane, texts, transfer, type } from "./helpers";

const seedText = readFileSync(join(__dirname, "../forms/baoshan-2023.txt"), "utf8");
const clean = cleanForm2023.project;
const withoutUnit: Project = { ...clean, funding: { ...clean.funding, currency: null } };

/** A workbook with one sheet for each project, as the browser hands it over. */
async function workbookOf(name: string, ...projects: readonly Project[]): Promise<File> {
  const bytes = await writeWorkbook(projects.map((project) => planSheet(project, layouts["shanghai-2023"])));
  return new File([bytes.slice()], name);
}

/** What the pane shows when text is pasted. */
async function paneAfterPasting(text: string): Promise<HTMLElement> {
  const root = openPane();
  transfer("paste", root, { text });
  await ended(root);
  return root;
}

/** What the pane shows when files are chosen. */
async function paneAfterChoosing(...files: readonly File[]): Promise<HTMLElement> {
  const root = openPane();
  choose(root, files);
  await ended(root);
  return root;
}

test("an untouched pane says what it is for and shows no result", () => {
  const root = openPane();
  expect(texts(root, "h1")).toEqual(["绩效目标申报助手"]);
  expect(texts(root, "header p")[0]).toContain("检查财政项目支出绩效目标申报表");
  expect(texts(root, "button")).toEqual(["选择文件…"]);
  expect(texts(root, "[role=status] > *, .results > *")).toEqual([]);
});

describe("the seed forms, pasted", () => {
  test("are listed by name with the cells that they stand in", async () => {
    const root = await paneAfterPasting(seedText);
    expect(texts(root, "summary h2")).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台"]);
    expect(texts(root, "summary .quiet")[0]).toBe("粘贴的内容 › A3:F28");
  });

  test("show each finding with severity, cell, sentence, advice and basis", async () => {
    const root = await paneAfterPasting(seedText);
    const [first] = root.querySelectorAll("details");
    const finding = [...(first?.querySelectorAll("li") ?? [])].find((item) =>
      item.textContent.includes("F28"),
    );
    expect(texts(finding ?? root, "span, p:not(.where)")).toEqual([
      "错误",
      "F28",
      "“市民满意度”没有填写年度指标值。",
      "建议：填写能够考核的指标值，如“≥95%”“354人”“及时”。",
      "依据：预算管理一体化系统录入校验",
    ]);
  });

  test("are counted: the total, the forms' counts and the lists agree", async () => {
    const root = await paneAfterPasting(seedText);
    const listed = (kind: string) => root.querySelectorAll(`li.${kind}`).length;
    const counted = (kind: string) =>
      texts(root, `.counts .${kind}`).reduce((sum, text) => sum + Number(/\d+/.exec(text)), 0);
    for (const kind of ["error", "warning", "hint"]) expect(counted(kind)).toBe(listed(kind));
    expect(listed("error")).toBeGreaterThan(0);
    expect(texts(root, "[role=status]")).toEqual([
      `共 3 张申报表：错误 ${listed("error")} 处，警告 ${listed("warning")} 处，提示 ${listed("hint")} 处。`,
    ]);
  });

  test("speak English where asked to", async () => {
    const root = openPane("en-US");
    transfer("paste", root, { text: seedText });
    await ended(root);
    expect(texts(root, "[role=status]")[0]).toMatch(/^Forms: 3\. Errors: \d+, warnings: \d+, hints: \d+\.$/);
    expect(texts(root, "li")).toContainEqual(
      expect.stringContaining("“市民满意度” has no target (年度指标值)."),
    );
  });
});

describe("workbooks, chosen", () => {
  test("a form without fault is said to be so", async () => {
    const root = await paneAfterChoosing(await workbookOf("好.xlsx", clean));
    expect(texts(root, "[role=status]")).toEqual(["共 1 张申报表，没有发现问题。"]);
    expect(texts(root, "summary h2, .counts, li")).toEqual(["区特保队伍经费", "没有发现问题"]);
    expect(texts(root, "summary .quiet")[0]).toMatch(/^好\.xlsx › 区特保队伍经费 › A1:/);
  });

  test("what cannot be judged stands apart from the findings", async () => {
    const root = await paneAfterChoosing(await workbookOf("无单位.xlsx", withoutUnit));
    expect(texts(root, "h3")).toEqual(["无法判断"]);
    const reasons = texts(root, "h3 + ul > li");
    expect(reasons[0]).toContain("表上没有写明金额单位（万元或元）");
    expect(texts(root, "[role=status]")[0]).toContain(`另有 ${reasons.length} 项无法判断。`);
    expect(texts(root, "ul:not(h3 + ul) > li.not-judged")).toEqual([]);
  });

  test("many forms are closed until one is opened; few are open", async () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ ...clean, name: `项目${index}` }));
    const root = await paneAfterChoosing(await workbookOf("多.xlsx", ...many));
    const isOpen = (pane: HTMLElement) => [...pane.querySelectorAll("details")].map(({ open }) => open);
    expect(isOpen(root)).toEqual(Array(6).fill(false));
    expect(isOpen(await paneAfterPasting(seedText))).toEqual([true, true, true]);
  });

  test("one that cannot be read does not keep the others from being checked", async () => {
    const torn = new File(["PK\u0003\u0004"], "残.xlsx");
    const root = await paneAfterChoosing(torn, await workbookOf("好.xlsx", clean));
    expect(texts(root, ".total")).toEqual(["共 1 张申报表，没有发现问题。"]);
    expect(texts(root, ".problem")).toEqual(["“残.xlsx”不完整，后面的部分缺失，请重新下载或复制一份。"]);
  });
});

describe("what cannot be checked is told in one sentence", () => {
  async function statusAfter(file: File): Promise<string[]> {
    const root = await paneAfterChoosing(file);
    expect(texts(root, ".results > *")).toEqual([]);
    return texts(root, "[role=status] > *");
  }

  test("a picture", async () => {
    const picture = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff])], "图片.xlsx");
    expect(await statusAfter(picture)).toEqual([
      expect.stringMatching(/^“图片\.xlsx”不是 Excel 工作簿，也不是 UTF-8 文本；[^。]+。$/),
    ]);
  });

  test("a text without a form", async () => {
    expect(await statusAfter(new File(["各位同事"], "信.txt"))).toEqual(["“信.txt”里没有找到申报表。"]);
  });

  test("a file that the browser may not open", async () => {
    const locked = Object.assign(new File(["x"], "锁.xlsx"), {
      arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
    });
    expect(await statusAfter(locked)).toEqual([
      "“锁.xlsx”打不开（可能已被移走、没有读取权限，或者是文件夹），请关闭正在使用它的程序后再试。",
    ]);
  });

  test("a file that is too large, without opening it", async () => {
    const large = new File([], "大.xlsx");
    const arrayBuffer = jest.spyOn(large, "arrayBuffer");
    Object.defineProperty(large, "size", { value: limits.fileBytes + 1 });
    expect(await statusAfter(large)).toEqual([expect.stringContaining("超过 20 MB 的上限")]);
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test("a fault of the program, which is logged too", async () => {
    const log = jest.spyOn(console, "error").mockReturnValue();
    const broken = new File([], "x.xlsx");
    Object.defineProperty(broken, "size", {
      get: () => {
        throw new TypeError("fault");
      },
    });
    expect(await statusAfter(broken)).toEqual(["程序出错，检查没有完成，请重新打开本页再试。"]);
    expect(log).toHaveBeenCalledWith(new TypeError("fault"));
    log.mockRestore();
  });
});

test("text in a form never becomes part of the page's markup", async () => {
  const name = "<img src=x onerror=alert(1)>";
  const root = await paneAfterPasting(seedText.replace("区特保队伍经费", name));
  expect(texts(root, "h2")[0]).toBe(name);
  expect(root.querySelector("img")).toBeNull();
});

describe("ways to give something", () => {
  test("text that is typed or changed in the text area is checked, and cleared with it", async () => {
    const root = openPane();
    type(root, seedText);
    await ended(root);
    expect(texts(root, "h2")).toHaveLength(3);
    type(root, " ");
    expect(texts(root, "[role=status] > *, .results > *")).toEqual([]);
  });

  test("pasted text takes the place of what was pasted before", async () => {
    const root = openPane();
    transfer("paste", one(root, "textarea"), { text: "别的" });
    transfer("paste", one(root, "textarea"), { text: seedText });
    await ended(root);
    expect((one(root, "textarea") as HTMLTextAreaElement).value).toBe(seedText.replaceAll("\r\n", "\n"));
    expect(texts(root, "h2")).toHaveLength(3);
  });

  test("cells copied from Excel are read as text, not as the picture beside it", async () => {
    const root = openPane();
    transfer("paste", root, { text: seedText, files: [new File(["…"], "image.png", { type: "image/png" })] });
    await ended(root);
    expect(texts(root, "h2")).toHaveLength(3);
  });

  test("files are dropped anywhere on the page, which the browser does not leave for them", async () => {
    const root = openPane();
    const goesOn = transfer("drop", one(root, "h1"), {
      text: "宝山.txt",
      files: [new File([seedText], "宝山.txt")],
    });
    await ended(root);
    expect(goesOn).toBe(false);
    expect(texts(root, "summary .quiet")[0]).toBe("宝山.txt › A3:F28");
  });

  test("a paste of nothing changes nothing", () => {
    const root = openPane();
    expect(transfer("paste", root, {})).toBe(true);
    expect(texts(root, "[role=status] > *")).toEqual([]);
  });

  test("what was given last is shown, however long the file before it takes", async () => {
    const root = openPane();
    let finish: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = Object.assign(new File(["x"], "慢.txt"), {
      arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (finish = resolve)),
    });
    choose(root, [slow]);
    expect(texts(root, "[role=status]")).toEqual(["正在读取“慢.txt”（第 1 个，共 1 个）…"]);
    type(root, seedText);
    await ended(root);
    finish(new TextEncoder().encode("各位同事").buffer);
    await new Promise((turn) => setTimeout(turn)); // the file is read in promises, which all come before the next turn
    expect(texts(root, "h2")).toHaveLength(3);
    expect(texts(root, ".problem")).toEqual([]);
  });
});
