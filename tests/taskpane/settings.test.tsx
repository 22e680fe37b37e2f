/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { screen, within } from "@testing-library/react";
import { version } from "../../package.json";
import { diagnostics } from "../../src/taskpane/settings/diagnostics";
import { initialSettings, readSettings } from "../../src/taskpane/store/settings";
import { readFormFile } from "../helpers/form-files";
import { openPane, type OpenedPane } from "./helpers/open-pane";

const seed = readFormFile("baoshan-2023");

async function openSettings(): Promise<OpenedPane> {
  const opened = await openPane([seed]);
  await opened.user.click(screen.getByRole("button", { name: "设置与帮助" }));
  await screen.findByRole("heading", { name: "显示" });
  return opened;
}

const rulesFound = ({ pane }: OpenedPane) =>
  new Set(
    pane.store
      .getState()
      .sheets?.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings.map(({ rule }) => rule))),
  );

test("the language is changed at once, and kept", async () => {
  const { user, kept } = await openSettings();
  await user.selectOptions(screen.getByLabelText("语言"), "英文");
  expect(screen.getByRole("heading", { name: "Appearance" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en-US");
  expect(kept().language).toBe("en-US");
});

test("the colours are changed at once, and kept", async () => {
  const { user, kept } = await openSettings();
  expect(document.documentElement.dataset["theme"]).toBe("light");
  await user.selectOptions(screen.getByLabelText("颜色"), "深色");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(kept().theme).toBe("dark");
});

test("a limit is judged by as soon as it is left", async () => {
  const opened = await openSettings();
  expect(rulesFound(opened)).not.toContain("goal-length");
  const input = screen.getByLabelText("年度总目标最少字数");
  await opened.user.clear(input);
  await opened.user.type(input, "400{Enter}");
  expect(rulesFound(opened)).toContain("goal-length");
  await opened.user.click(screen.getByRole("button", { name: "恢复默认标准" }));
  expect(rulesFound(opened)).not.toContain("goal-length");
});

test.each([
  ["年度总目标最少字数", "abc", "请填写有效的数字"],
  ["年度总目标最少字数", "451", "最少字数不能超过最多字数"],
  ["满意度指标值下限（%）", "101", "请填写有效的数字"],
  ["分值合计应为（多个用顿号分开）", "90、x", "请填写有效的数字"],
])("%s: %s is refused in words, and the limit stays", async (label, typed, sentence) => {
  const { user, kept } = await openSettings();
  const input = screen.getByLabelText(label);
  await user.clear(input);
  await user.type(input, `${typed}{Tab}`);
  expect(screen.getByRole("alert").textContent).toBe(sentence);
  expect(kept().limits).toEqual(initialSettings.limits);
});

test("a rule that is turned off finds nothing any more", async () => {
  const opened = await openSettings();
  expect(rulesFound(opened)).toContain("target-missing");
  const rules = screen.getByText(/^检查规则/).closest("details");
  await opened.user.click(screen.getByText(/^检查规则/));
  await opened.user.click(within(rules as HTMLElement).getByLabelText("缺少指标值"));
  expect(rulesFound(opened)).not.toContain("target-missing");
});

test("diagnostics hold the version and counts, and no word of the forms", async () => {
  const { pane } = await openPane([{ ...seed, name: "机密表" }]);
  const text = diagnostics(pane.store.getState(), version, "Browser/1");
  expect(text).toContain(`version: ${version}`);
  expect(text).toContain("forms: 3");
  const words = seed.cells.map((cell) => cell.text).filter((word) => word.length > 1 && /\p{L}/u.test(word));
  expect(words.filter((word) => text.includes(word))).toEqual([]);
  expect(text).not.toContain("机密表");
});

test.each([null, "no JSON", "5", '{"limits":{"weightSums":[]},"theme":"pink"}', '{"limits":null}'])(
  "settings kept as %s are read as they are at first",
  (kept) => {
    expect(readSettings(kept)).toEqual(initialSettings);
  },
);

test("what is sound among damaged settings is kept", () => {
  expect(readSettings('{"theme":"dark","layout":"beijing"}')).toEqual({ ...initialSettings, theme: "dark" });
});
