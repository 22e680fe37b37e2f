/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, screen } from "@testing-library/react";
import { readFormFile } from "../helpers/form-files";
import { fakeExcel } from "./helpers/fake-excel";
import { openPane } from "./helpers/open-pane";

const grids = [readFormFile("baoshan-2023")];
const sentence = /清空自己的撤消记录/;

/** The pane after the add-in has changed something in an Excel. */
async function changedIn(excelUndoesWrites: boolean, knowsUndo = false) {
  const excel = { ...fakeExcel(grids), excelUndoesWrites: () => excelUndoesWrites };
  const opened = await openPane(grids, { excel, settings: { knowsUndo } });
  expect(screen.queryByText(sentence)).toBeNull();
  act(() => {
    opened.pane.store.setState({ changes: ["修改“项目名称”"] });
  });
  return opened;
}

describe("that Excel's own undo is emptied by what the add-in writes", () => {
  test("is said after the first change, with what to use in its place, and once only", async () => {
    const { user, kept } = await changedIn(false);
    expect(screen.getByText(sentence).textContent).toContain("面板上的“撤消”");
    await user.click(screen.getByRole("button", { name: "知道了" }));
    expect(screen.queryByText(sentence)).toBeNull();
    expect(kept().knowsUndo).toBe(true);
  });

  test("is not said again to who knows it, nor where Excel's undo takes the change back", async () => {
    await changedIn(false, true);
    expect(screen.queryByText(sentence)).toBeNull();
    await changedIn(true);
    expect(screen.queryByText(sentence)).toBeNull();
  });
});
