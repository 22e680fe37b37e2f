import { readHere } from "../../src/actions/read-source";
import { inColumns, onOneLine, padTo, widthOf } from "../../src/cli/columns";
import { textsInEnglish } from "../../src/cli/messages/en-US";
import { textsInChinese } from "../../src/cli/messages/zh-CN";
import { progressOf } from "../../src/cli/progress";

describe("columns on a terminal", () => {
  test("a Chinese character is two columns wide", () => {
    expect([widthOf("B23"), widthOf("错误"), widthOf("（A）、𠮷"), widthOf("")]).toEqual([3, 4, 9, 0]);
  });

  test("texts are filled to a width, and longer ones left alone", () => {
    expect([padTo(6, "错误"), padTo(2, "warning")]).toEqual(["错误  ", "warning"]);
  });

  test("each column is as wide as its widest text", () => {
    expect(
      inColumns([
        ["年度", "2023", "a"],
        ["项目名称", "经费", ""],
      ]),
    ).toEqual(["年度      2023  a", "项目名称  经费"]);
  });

  test("a text of several lines goes on one", () => {
    expect(onOneLine(" 一、发放\r\n\n  二、巡检 \n")).toBe("一、发放 ⏎ 二、巡检");
  });
});

describe("progress", () => {
  function progressed(isWatched: boolean, count: number): string {
    let err = "";
    const terminal = {
      out: () => undefined,
      err: (text: string) => (err += text),
      isWatched,
      hasColours: false,
      read: readHere,
    };
    const progress = progressOf(terminal, "zh-CN", count);
    progress.show(2, "二.xlsx");
    progress.clear();
    return err;
  }

  test("is one line that is cleared in the end, where somebody watches", () => {
    expect(progressed(true, 3)).toBe("\r正在读取 2/3：二.xlsx\u001b[K\r\u001b[K");
  });

  test("is silent in a pipe and for a single file", () => {
    expect(progressed(false, 3)).toBe("");
    expect(progressed(true, 1)).toBe("");
  });
});

test("every text has the same placeholders in both languages", () => {
  const placeholders = (text: string) => text.match(/\{\w+\}/g)?.sort();
  expect(Object.keys(textsInEnglish)).toEqual(Object.keys(textsInChinese));
  for (const [key, text] of Object.entries(textsInChinese))
    expect(placeholders(textsInEnglish[key as keyof typeof textsInChinese])).toEqual(placeholders(text));
});
