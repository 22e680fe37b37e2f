/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, screen } from "@testing-library/react";
import { readFormFile } from "../helpers/form-files";
import { selfCheckInEnglish } from "../../src/taskpane/self-check/messages/en-US";
import { selfCheckInChinese } from "../../src/taskpane/self-check/messages/zh-CN";
import { openPane, openWithoutExcel } from "./helpers/open-pane";

async function openSettings() {
  const opened = await openPane([readFormFile("baoshan-2023")]);
  act(() => {
    opened.pane.show("settings");
  });
  return { ...opened, start: await screen.findByRole("button", { name: "开始自检" }) };
}

describe("自检 in 设置与帮助", () => {
  test("gives a text to copy, which is what Excel was found to do", async () => {
    const { user, start } = await openSettings();
    await user.click(start);
    const result = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "自检结果" });
    expect(result.value).toBe("platform: PC\none page wide: yes (1 ms)");
    expect(screen.getByText("自检完成，没有发现问题。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "复制结果" }));
    expect(await screen.findByText("已复制自检结果。")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(result.value);
  });

  test("says how many results differ", async () => {
    const { user, start, excel } = await openSettings();
    const others =
      "tables can be made: refused: GeneralException (3 ms)\nmerges are told: not in this Excel (0 ms)";
    Object.assign(excel.actions, { selfCheck: () => Promise.resolve(others) });
    await user.click(start);
    expect(await screen.findByText(/有 1 项与预期不同/)).toBeTruthy();
  });

  test("tells in one sentence where Excel lets no sheet be added, and gives no result", async () => {
    const { user, start, excel, pane } = await openSettings();
    const refused = Object.assign(new Error("no"), { code: "GeneralException" });
    Object.assign(excel.actions, { selfCheck: () => Promise.reject(refused) });
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await user.click(start);
    expect(pane.store.getState().message?.kind).toBe("problem");
    expect(screen.queryByRole("textbox", { name: "自检结果" })).toBeNull();
    log.mockRestore();
  });

  test("needs an Excel", async () => {
    const pane = openWithoutExcel("browser");
    act(() => {
      pane.show("settings");
    });
    expect((await screen.findByRole<HTMLButtonElement>("button", { name: "开始自检" })).disabled).toBe(true);
  });

  test("has both languages", () => {
    for (const text of Object.values(selfCheckInChinese)) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of Object.values(selfCheckInEnglish)) expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
