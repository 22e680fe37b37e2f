/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, screen, within } from "@testing-library/react";
import { readFormFile } from "../helpers/form-files";
import { openPane } from "./helpers/open-pane";

const text = "工作表“表1”的 C14 有批注（作者：李四），……要继续吗？";

async function asked(): Promise<{ answers: boolean[]; user: Awaited<ReturnType<typeof openPane>>["user"] }> {
  const { pane, user } = await openPane([readFormFile("baoshan-2023")]);
  const answers: boolean[] = [];
  const answer = (goesOn: boolean) => {
    answers.push(goesOn);
    pane.store.setState({ question: null });
  };
  act(() => {
    pane.store.setState({ question: { text, answer } });
  });
  return { answers, user };
}

const dialog = () => within(screen.getByRole("alertdialog", { name: "请确认" }));

describe("what is asked before something is done that does not come back", () => {
  test("is read out, and 取消 has the focus, so that Enter does no harm", async () => {
    const { answers, user } = await asked();
    expect(dialog().getByText(text)).toBeTruthy();
    expect(document.activeElement).toBe(dialog().getByRole("button", { name: "取消" }));
    await user.keyboard("{Enter}");
    expect(answers).toEqual([false]);
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  test("is declined by Esc", async () => {
    const { answers, user } = await asked();
    await user.keyboard("{Escape}");
    expect(answers).toEqual([false]);
  });

  test("is agreed to by 继续 alone", async () => {
    const { answers, user } = await asked();
    await user.click(dialog().getByRole("button", { name: "继续" }));
    expect(answers).toEqual([true]);
  });
});
