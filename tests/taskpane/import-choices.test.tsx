/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, createEvent, fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { languages, type Language } from "../../src/core/language/language";
import { deskOf } from "../../src/taskpane/import/desk/desk";
import { takeoversOf, toImport } from "../../src/taskpane/import/desk/decide";
import type { Pane } from "../../src/taskpane/store/pane";
import { readFormFile } from "../helpers/form-files";
import { openPane } from "./helpers/open-pane";
import { readFileSync } from "node:fs";
import { join } from "node:path";

jest.setTimeout(20_000); // axe looks at every element, on a machine that may have other work

const seed = readFormFile("baoshan-2023");
const seedText = readFileSync(join(__dirname, "../forms/baoshan-2023.txt"), "utf8");
const changedText = seedText.replace("354 人", "360 人").replace("3391.32", "3400");

function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("It is not there");
  return value;
}

interface Opened {
  readonly pane: Pane;
  readonly user: UserEvent;
}

/** Opens the view beside a workbook with the seed forms, and pastes a text into it. */
async function paste(text: string, language: Language = languages[0]): Promise<Opened> {
  const { pane, user } = await openPane([seed], { language });
  await user.click(there(document.getElementById("tab-import")));
  const area = await screen.findByRole("textbox");
  const data = { getData: (format: string) => (format === "text/plain" ? text : ""), files: [] };
  fireEvent(area, createEvent.paste(area, { clipboardData: data }));
  await screen.findByText(/^共 \d+ 张申报表|^Forms: |中未识别到申报表/);
  return { pane, user };
}

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".file-form")];
const first = () => within(there(cards()[0]));
const way = () => first().getByRole<HTMLSelectElement>("combobox");

function wanted({ pane }: Opened): readonly unknown[] {
  const { forms, decisions, options } = deskOf(pane).store.getState();
  return takeoversOf(forms, decisions, options).map(({ way: own }) =>
    own.kind === "into-form"
      ? own.chosen.map((one) => one.kind === "field" && `${one.field} ${one.after}`)
      : own.kind,
  );
}

test("a form that the workbook has already brings it up to date, field by field as the user ticks", async () => {
  const opened = await paste(changedText);
  expect(cards().map((card) => within(card).getByRole<HTMLSelectElement>("combobox").value)).toEqual([
    "into-form",
    "skip",
    "skip",
  ]);
  const boxes = first().getAllByRole("checkbox");
  expect(boxes).toHaveLength(2);
  expect(wanted(opened)).toEqual([["funding.total 3400", "indicators.annual.0.target 360 人"]]);
  await opened.user.click(there(boxes[0]));
  expect(wanted(opened)).toEqual([["indicators.annual.0.target 360 人"]]);
  expect(first().getByText("不同之处（写入 1/2）")).toBeTruthy();
});

test("each form can be put on a new sheet, copied as it is, or left out", async () => {
  const opened = await paste(changedText);
  await opened.user.selectOptions(way(), "new-sheet");
  expect(wanted(opened)).toEqual(["new-sheet"]);
  expect(screen.getByRole("group", { name: "新建的工作表" })).toBeTruthy();
  await opened.user.selectOptions(way(), "as-it-is");
  expect(wanted(opened)).toEqual(["as-it-is"]);
  await opened.user.selectOptions(way(), "skip");
  expect(wanted(opened)).toEqual([]);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "没有要写入的表" }).disabled).toBe(true);
});

test("a form that is new to the workbook can be taken into the form of the active sheet", async () => {
  const opened = await paste(seedText.replace("区特保队伍经费", "全新项目"));
  expect(way().value).toBe("new-sheet");
  await opened.user.selectOptions(way(), "into-form");
  expect(wanted(opened)).toEqual([["name 全新项目"]]);
});

test("a source without any form is said so, and its sheet can be copied as it is", async () => {
  const { pane, user } = await paste("各单位\t按时报送");
  expect(screen.getByText("“粘贴的内容”中未识别到申报表。")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "没有要写入的表" }).disabled).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: "粘贴的内容" }));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "写入工作簿（1 张）" }).disabled).toBe(false);
  expect(toImport(deskOf(pane).store.getState()).sheets.map(({ source }) => source)).toEqual(["粘贴的内容"]);
  await user.click(there(document.querySelector<HTMLElement>(".other-sheets .part .part > summary")));
  expect(screen.getByRole("cell", { name: "按时报送" })).toBeTruthy();
});

test("what was decided stays while the user looks at another view", async () => {
  const opened = await paste(changedText);
  await opened.user.selectOptions(way(), "as-it-is");
  await opened.user.click(there(document.getElementById("tab-overview")));
  await opened.user.click(there(document.getElementById("tab-import")));
  await screen.findByText(/^共 \d+ 张申报表/);
  expect(way().value).toBe("as-it-is");
});

test("while a form is carried over, it is shown that this goes on, with the way to stop it", async () => {
  const { pane } = await openPane([seed]);
  act(() => {
    pane.show("import");
    deskOf(pane).store.setState({ phase: "writing", written: 0 });
  });
  expect(await screen.findByRole("progressbar", { name: "正在写入工作簿：已完成 0 张…" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "取消写入" })).toBeTruthy();
});

test.each(languages)("axe finds nothing with every part open in %s", async (language) => {
  const { user } = await paste(changedText, language);
  for (const summary of first().queryAllByText(/^读|^来源|^检查|^What|^The source|^Findings/, {
    selector: "summary",
  }))
    await user.click(summary);
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
