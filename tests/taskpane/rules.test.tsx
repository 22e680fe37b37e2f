/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, screen, waitFor, within } from "@testing-library/react";
import { noOwnRules, type OwnRules } from "../../src/core/checks/own/own-rules";
import { rulesFile } from "../../src/core/checks/own/rules-file";
import { ExcelProblem } from "../../src/excel/excel-problem";
import { initialSettings } from "../../src/taskpane/store/settings";
import { readFormFile } from "../helpers/form-files";
import { fakeExcel } from "./helpers/fake-excel";
import { openPane, openWithoutExcel, type OpenedPane } from "./helpers/open-pane";

const seed = readFormFile("baoshan-2023");

/** Opens the settings of a pane in whose workbook and on whose computer these rules are kept. */
async function openRules(
  workbook: OwnRules | null = noOwnRules,
  user: OwnRules = noOwnRules,
): Promise<OpenedPane> {
  const opened = await openPane([seed], {
    excel: fakeExcel([seed], workbook),
    settings: { ownRules: user },
  });
  await opened.user.click(screen.getByRole("button", { name: "设置与帮助" }));
  await screen.findByRole("heading", { name: "检查规则与标准" });
  return opened;
}

const findingsOf = ({ pane }: OpenedPane) =>
  (pane.store.getState().sheets ?? []).flatMap(({ forms }) => forms.flatMap(({ findings }) => findings));
const rulesFound = (opened: OpenedPane) => new Set(findingsOf(opened).map(({ rule }) => rule));
/** Waits until the forms are judged so. */
const judged = (check: () => void) => waitFor(check, { timeout: 10_000 });
const severityOf = (opened: OpenedPane, id: string) =>
  findingsOf(opened).find(({ rule }) => rule === id)?.severity;

/** The choice beside a rule of the list, which it opens. */
async function choiceOf({ user }: OpenedPane, rule: string): Promise<HTMLElement> {
  const list = screen.getByText(/^逐条设置/);
  if (!list.closest("details")?.open) await user.click(list);
  return screen.getByRole("combobox", { name: rule });
}

const inWorkbook = async ({ user }: OpenedPane) => {
  await user.selectOptions(screen.getByLabelText("改动保存到"), "本工作簿");
};

async function type({ user }: OpenedPane, label: string, text: string): Promise<void> {
  const input = screen.getByLabelText(label);
  await user.clear(input);
  await user.type(input, text);
}

test("a limit is judged by as soon as it is left, says what it was, and is given up when it is emptied", async () => {
  const opened = await openRules();
  await judged(() => {
    expect(rulesFound(opened)).not.toContain("goal-length");
  });
  await type(opened, "年度总目标最少字数", "400{Enter}");
  await judged(() => {
    expect(rulesFound(opened)).toContain("goal-length");
  });
  expect(screen.getByLabelText("年度总目标最少字数").getAttribute("aria-describedby")).not.toBeNull();
  expect(screen.getByText("已改，原为 15")).toBeTruthy();
  expect(opened.kept().ownRules.limits).toEqual({ goalLength: { min: 400, max: 450 } });
  await type(opened, "年度总目标最少字数", "{Enter}");
  await judged(() => {
    expect(rulesFound(opened)).not.toContain("goal-length");
  });
  expect(opened.kept().ownRules).toEqual(noOwnRules);
});

test("what is no limit is refused in words, and the limit stays", async () => {
  const opened = await openRules();
  await type(opened, "年度总目标最少字数", "451{Tab}");
  expect(screen.getByRole("alert").textContent).toBe("最少字数不能超过最多字数");
  expect(opened.kept().ownRules).toEqual(initialSettings.ownRules);
});

test("a rule that is turned off finds nothing, and one that is an error is one", async () => {
  const opened = await openRules();
  await judged(() => {
    expect(severityOf(opened, "target-missing")).toBe("error");
  });
  await opened.user.selectOptions(await choiceOf(opened, "缺少指标值"), "提示");
  await judged(() => {
    expect(severityOf(opened, "target-missing")).toBe("hint");
  });
  await opened.user.selectOptions(await choiceOf(opened, "缺少指标值"), "不检查");
  await judged(() => {
    expect(rulesFound(opened)).not.toContain("target-missing");
  });
  expect(screen.getByText(/不检查的 1 条/)).toBeTruthy();
  await opened.user.click(screen.getByRole("button", { name: "恢复默认规则" }));
  await judged(() => {
    expect(severityOf(opened, "target-missing")).toBe("error");
  });
  // It has nothing more to restore, but keeps the focus.
  expect(document.activeElement?.textContent).toBe("恢复默认规则");
});

test("the workbook's rules come before the user's, and the pane says which hold", async () => {
  const opened = await openRules(
    { rules: { "target-missing": "hint" }, limits: { satisfactionFloor: 99 } },
    { rules: { "target-missing": "off" }, limits: { satisfactionFloor: 70 } },
  );
  expect(severityOf(opened, "target-missing")).toBe("hint");
  expect(screen.getByText("本工作簿自带 2 项规定，现正按它检查。")).toBeTruthy();
  expect(screen.getByText("以本工作簿的 99 为准")).toBeTruthy();
  await choiceOf(opened, "缺少指标值");
  expect(screen.getByText("以本工作簿的 提示 为准")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("满意度指标值下限（%）").value).toBe("70");
  await inWorkbook(opened);
  expect(screen.getByLabelText<HTMLInputElement>("满意度指标值下限（%）").value).toBe("99");
});

test("rules kept in the workbook are written there and not on the computer; clearing leaves no trace", async () => {
  const opened = await openRules();
  await inWorkbook(opened);
  await opened.user.selectOptions(await choiceOf(opened, "缺少指标值"), "不检查");
  expect(opened.excel.calls.at(-1)).toBe('writeWorkbookRules {"rules":{"target-missing":"off"},"limits":{}}');
  expect(opened.kept().ownRules).toEqual(noOwnRules);
  await judged(() => {
    expect(rulesFound(opened)).not.toContain("target-missing");
  });
  await opened.user.click(screen.getByRole("button", { name: "清除本工作簿的规定" }));
  expect(opened.excel.calls.at(-1)).toBe('writeWorkbookRules {"rules":{},"limits":{}}');
  await judged(() => {
    expect(rulesFound(opened)).toContain("target-missing");
  });
});

test("a workbook that cannot be written keeps its rules, and the user is told", async () => {
  const opened = await openRules();
  await inWorkbook(opened);
  opened.excel.next("writeWorkbookRules", { reject: new ExcelProblem("read-only") });
  await opened.user.selectOptions(await choiceOf(opened, "缺少指标值"), "不检查");
  expect(opened.pane.store.getState().message?.kind).toBe("problem");
  expect(rulesFound(opened)).toContain("target-missing");
});

test("damaged rules of a workbook are said to be damaged, and the user's hold", async () => {
  const opened = await openRules(null, { rules: { "target-missing": "off" }, limits: {} });
  expect(screen.getByText(/这个工作簿里保存的检查规则已损坏/)).toBeTruthy();
  expect(rulesFound(opened)).not.toContain("target-missing");
});

test("what is exported can be imported elsewhere", async () => {
  const rules: OwnRules = { rules: { "goal-vague": "error" }, limits: { weightSums: [100] } };
  const first = await openRules(noOwnRules, rules);
  await first.user.click(screen.getByRole("button", { name: "导出规则文件" }));
  const text = screen.getByLabelText<HTMLTextAreaElement>("规则文件的内容").value;
  await first.user.click(screen.getByRole("button", { name: "恢复默认规则" }));
  expect(first.kept().ownRules).toEqual(noOwnRules);
  await first.user.upload(
    screen.getByLabelText("导入规则文件", { selector: "input" }),
    new File([text], "规则.json", { type: "application/json" }),
  );
  await waitFor(() => {
    expect(first.kept().ownRules).toEqual(rules);
  });
  expect(await screen.findByText("已从“规则.json”导入 2 项规定。")).toBeTruthy();
});

test("a file with a fault is refused whole, with each fault in a sentence", async () => {
  const opened = await openRules();
  const text = rulesFile({ rules: { "goal-vague": "off" }, limits: {} }).replace("goal-vague", "goal-wage");
  await opened.user.upload(
    screen.getByLabelText("导入规则文件", { selector: "input" }),
    new File([text], "规则.json", { type: "application/json" }),
  );
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(/第 5 行“rules\.goal-wage”：没有 "goal-wage" 这条规则/)).toBeTruthy();
  expect(opened.kept().ownRules).toEqual(noOwnRules);
});

test("a rule's page says what it finds, what would be right, its limits as they hold, and its basis", async () => {
  const opened = await openRules(noOwnRules, { rules: {}, limits: { goalLength: { min: 20, max: 300 } } });
  await choiceOf(opened, "目标过短");
  await opened.user.type(screen.getByLabelText("查找规则"), "目标过短");
  expect(document.querySelectorAll(".rules select")).toHaveLength(1);
  await opened.user.click(screen.getByText("目标过短"));
  const page = screen.getByText("目标过短").closest("details");
  expect(page?.textContent).toContain("年度总目标的字数（最少、最多）：20–300");
  expect(page?.textContent).toContain("依据地方财政部门填表说明");
  expect(page?.textContent).not.toMatch(/[{}]/);
});

test("without Excel the user's own rules can be changed, and the pane says where a workbook's can", async () => {
  const pane = openWithoutExcel("browser");
  act(() => {
    pane.show("settings");
  });
  expect(await screen.findByText("要改工作簿的规则，请在 Excel 中打开本面板。")).toBeTruthy();
  expect(screen.queryByLabelText("改动保存到")).toBeNull();
});
