import { paintOn, type Colour } from "../../src/cli/paint";
import { progressOf } from "../../src/cli/progress";
import { shownText } from "../../src/cli/shown-text";
import { writerTo } from "../../src/cli/terminal";
import { readHere } from "../../src/actions/read-source";

test.each([
  ["a colour that hides", "\u001b[8m看不见\u001b[0m", "␛[8m看不见\u001b[0m"],
  ["another title of the window", "\u001b]0;假的\u0007", "␛]0;假的␇"],
  ["the same in one character", "\u009d0;假的\u009c", "\ufffd0;假的\ufffd"],
  ["one line over another", "错误 1\r没有问题", "错误 1␍没有问题"],
  ["a sign taken back", "3\u007f\b4", "3␡␈4"],
])("%s is shown and not obeyed", (_, text, shown) => {
  expect(shownText(text)).toBe(shown);
});

test("lines, tabs, our colours and our progress stay", () => {
  const paint = paintOn({ hasColours: true });
  const colours: readonly Colour[] = ["bold", "faint", "red", "yellow", "cyan"];
  const written: string[] = [colours.map((colour) => paint(colour, "字")).join("\t\n")];
  const terminal = {
    out: (text: string) => written.push(text),
    err: (text: string) => written.push(text),
    isWatched: true,
    hasColours: true,
    read: readHere,
  };
  const progress = progressOf(terminal, "zh-CN", 2);
  progress.show(1, "表.xlsx");
  progress.clear();
  expect(written).toHaveLength(3);
  for (const text of written) expect(shownText(text)).toBe(text);
});

test("a program behind a pipe has what the file holds", () => {
  const writtenTo = (isTTY: boolean) => {
    const written: unknown[] = [];
    writerTo({ isTTY, write: (text: unknown) => written.push(text) > 0 })("\u001b]0;假的\u0007");
    return written;
  };
  expect(writtenTo(false)).toEqual(["\u001b]0;假的\u0007"]);
  expect(writtenTo(true)).toEqual(["␛]0;假的␇"]);
});
