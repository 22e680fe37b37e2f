/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { limits } from "../../src/files/limits";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { Project } from "../../src/core/form/project";
import type { Language } from "../../src/core/language/language";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { cleanForm2023 } from "../core/checks/helpers/clean-forms";
import { openWithoutExcel } from "./helpers/open-pane";

const seedText = readFileSync(join(__dirname, "../forms/baoshan-2023.txt"), "utf8");
const clean = cleanForm2023.project;
const withoutUnit: Project = { ...clean, funding: { ...clean.funding, currency: null } };

/** A workbook with one sheet for each project, as the browser hands it over. */
async function workbookOf(name: string, ...projects: readonly Project[]): Promise<File> {
  const bytes = await writeWorkbook(projects.map((project) => planSheet(project, layouts["shanghai-2023"])));
  return new File([bytes.slice()], name);
}

const total = () => screen.findByText(/^共 \d+ 张申报表|^Forms: /);
const headings = () => screen.queryAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

/** Opens the view and gives its text area. */
async function openImport(language?: Language): Promise<HTMLTextAreaElement> {
  openWithoutExcel("browser", language);
  return screen.findByRole("textbox");
}

async function choose(...files: readonly File[]): Promise<void> {
  await openImport();
  await userEvent.upload(screen.getByLabelText("选择文件…", { selector: "input" }), [...files], {
    applyAccept: false,
  });
}

/** Pastes into, or drops on, an element. Tells whether the browser would still do what it does by itself. */
function transfer(
  kind: "paste" | "drop",
  target: Element,
  text: string,
  files: readonly File[] = [],
): boolean {
  const data = { getData: (format: string) => (format === "text/plain" ? text : ""), files };
  const event = createEvent[kind](
    target,
    kind === "paste" ? { clipboardData: data } : { dataTransfer: data },
  );
  return fireEvent(target, event);
}

async function paste(text: string, language?: Language): Promise<void> {
  transfer("paste", await openImport(language), text);
  await total();
}

describe("the seed forms, pasted", () => {
  test("are listed by name with the cells that they stand in", async () => {
    await paste(seedText);
    expect(headings()).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台"]);
    expect(screen.getByText("粘贴的内容 › A3:F28")).toBeTruthy();
  });

  test("show each finding with severity, cell, sentence, advice and basis", async () => {
    await paste(seedText);
    const item = screen.getByText("“市民满意度”没有填写年度指标值。").closest("li");
    expect(
      [...(item?.querySelectorAll("span, p:not(.where)") ?? [])].map((part) => part.textContent),
    ).toEqual([
      "错误",
      "F28",
      "“市民满意度”没有填写年度指标值。",
      "建议：填写能够考核的指标值，如“≥90%”。",
      "依据：预算管理一体化系统录入校验",
    ]);
  });

  test("speak English where asked to", async () => {
    await paste(seedText, "en-US");
    expect((await total()).textContent).toMatch(/^Forms: 3\. Errors: \d+, warnings: \d+, hints: \d+\.$/);
  });
});

describe("workbooks, chosen", () => {
  test("a form without fault is said to be so", async () => {
    await choose(await workbookOf("好.xlsx", clean));
    expect((await total()).textContent).toBe("共 1 张申报表，没有发现问题。");
    expect(screen.getByText(/^好\.xlsx › 区特保队伍经费 › A1:/)).toBeTruthy();
  });

  test("what cannot be judged stands apart from the findings", async () => {
    await choose(await workbookOf("无单位.xlsx", withoutUnit));
    const apart = (await screen.findByRole("heading", { level: 3, name: "无法判断" })).nextElementSibling;
    const reasons = within(apart as HTMLElement).getAllByRole("listitem");
    expect(reasons[0]?.textContent).toContain("表上没有写明金额单位（万元或元）");
    expect((await total()).textContent).toContain(`另有 ${reasons.length} 项无法判断。`);
  });

  test("many forms are closed until one is opened", async () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ ...clean, name: `项目${index}` }));
    await choose(await workbookOf("多.xlsx", ...many));
    await total();
    expect([...document.querySelectorAll("details")].map(({ open }) => open)).toEqual(Array(6).fill(false));
  });

  test("one that cannot be read does not keep the others from being checked", async () => {
    await choose(new File(["PK\u0003\u0004"], "残.xlsx"), await workbookOf("好.xlsx", clean));
    expect((await total()).textContent).toBe("共 1 张申报表，没有发现问题。");
    expect(screen.getByText("“残.xlsx”不完整，后面的部分缺失，请重新下载或复制一份。")).toBeTruthy();
  });
});

describe("what cannot be checked is told in one sentence", () => {
  test("a text without a form", async () => {
    await choose(new File(["各位同事"], "信.txt"));
    expect(await screen.findByText("“信.txt”中未识别到申报表。")).toBeTruthy();
  });

  test("a file that the browser may not open", async () => {
    const locked = Object.assign(new File(["x"], "锁.xlsx"), {
      arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
    });
    await choose(locked);
    expect(
      await screen.findByText(/^“锁\.xlsx”打不开（可能已被移走、没有读取权限，或者是文件夹）/),
    ).toBeTruthy();
  });

  test("a file that is too large, without opening it", async () => {
    const large = new File([], "大.xlsx");
    const arrayBuffer = jest.spyOn(large, "arrayBuffer");
    Object.defineProperty(large, "size", { value: limits.fileBytes + 1 });
    await choose(large);
    expect(await screen.findByText(/超过 20 MB 的上限/)).toBeTruthy();
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
    await choose(broken);
    expect(await screen.findByText("程序出错，检查没有完成，请重新打开本页再试。")).toBeTruthy();
    expect(log).toHaveBeenCalledWith(new TypeError("fault"));
    log.mockRestore();
  });
});

test("text in a form never becomes part of the page's markup", async () => {
  const name = "<img src=x onerror=alert(1)>";
  await paste(seedText.replace("区特保队伍经费", name));
  expect(headings()[0]).toBe(name);
  expect(document.querySelector("img")).toBeNull();
});

describe("ways to give something", () => {
  test("text that is typed or changed is checked, and cleared with it", async () => {
    const area = await openImport();
    fireEvent.change(area, { target: { value: seedText } });
    await total();
    fireEvent.change(area, { target: { value: " " } });
    await waitFor(() => {
      expect(headings()).toEqual([]);
    });
  });

  test("pasted text takes the place of what was pasted before", async () => {
    const area = await openImport();
    transfer("paste", area, "别的");
    expect(transfer("paste", area, seedText)).toBe(false);
    await total();
    expect(area.value).toBe(seedText.replaceAll("\r\n", "\n"));
  });

  test("cells copied from Excel are read as text, not as the picture beside it", async () => {
    const area = await openImport();
    transfer("paste", area, seedText, [new File(["…"], "image.png", { type: "image/png" })]);
    await total();
    expect(headings()).toHaveLength(3);
  });

  test("files are dropped anywhere on the view, which the browser does not leave for them", async () => {
    await openImport();
    const goesOn = transfer("drop", screen.getByText("内容只在本机处理，不会上传。"), "宝山.txt", [
      new File([seedText], "宝山.txt"),
    ]);
    await total();
    expect(goesOn).toBe(false);
    expect(screen.getByText("宝山.txt › A3:F28")).toBeTruthy();
  });

  test("what was given last is shown, however long the file before it takes", async () => {
    let finish: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = Object.assign(new File(["x"], "慢.txt"), {
      arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (finish = resolve)),
    });
    await choose(slow);
    expect(await screen.findByText("正在读取“慢.txt”（第 1 个，共 1 个）…")).toBeTruthy();
    transfer("paste", screen.getByRole("textbox"), seedText);
    await total();
    await act(async () => {
      finish(new TextEncoder().encode("各位同事").buffer);
      await new Promise((turn) => setTimeout(turn)); // the file is read in promises, which all come before the next turn
    });
    expect(headings()).toHaveLength(3);
    expect(screen.queryByText(/没有找到申报表/)).toBeNull();
  });
});
