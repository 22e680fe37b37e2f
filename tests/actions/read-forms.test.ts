import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "../../src/actions/checked-form";
import { readForms, type Source } from "../../src/actions/read-forms";
import { FileProblem } from "../../src/files/file-problem";

const seedForms = readFileSync(join(__dirname, "../forms/baoshan-2023.txt"));

function source(name: string, bytes: Uint8Array): Source {
  return { name, open: () => Promise.resolve(bytes) };
}

const seed = source("宝山.txt", seedForms);
const letter = source("信.txt", new TextEncoder().encode("各位同事：\n请于周五前交表。"));
const cutOff = source("残.xlsx", Uint8Array.from([0x50, 0x4b, 0x03, 0x04]));
const gone: Source = {
  name: "丢.xlsx",
  open: () => Promise.reject(new FileProblem("not-found")),
};

test("forms are read from every source, and keep its name", async () => {
  const { forms, sentences, isComplete } = await readForms([seed, { ...seed, name: "副本.txt" }], "zh-CN");
  expect(forms.map(({ source: name }) => name)).toEqual([
    ...Array<string>(3).fill("宝山.txt"),
    ...Array<string>(3).fill("副本.txt"),
  ]);
  expect([sentences, isComplete]).toEqual([[], true]);
});

test("what cannot be read is told in a sentence and does not keep the others from being read", async () => {
  const { forms, sentences, isComplete } = await readForms([cutOff, gone, seed], "zh-CN");
  expect(sentences).toEqual([
    "“残.xlsx”不完整，后面的部分缺失，请重新下载或复制一份。",
    "“丢.xlsx”找不到，请检查文件名和路径。",
  ]);
  expect([forms.length, isComplete]).toEqual([3, false]);
});

test("a text without a form is told of in the user's language, and is no failure", async () => {
  const chinese = await readForms([letter], "zh-CN");
  expect([chinese.sentences, chinese.isComplete]).toEqual([["“信.txt”中未识别到申报表。"], true]);
  const english = await readForms([letter], "en-US");
  expect(english.sentences).toEqual(["No form was found in “信.txt”."]);
});

test("a fault of the program is not taken for a problem with the file", async () => {
  const broken: Source = { name: "x.xlsx", open: () => Promise.reject(new TypeError("fault")) };
  await expect(readForms([broken], "zh-CN")).rejects.toThrow("fault");
});

test("each source is announced before it is read", async () => {
  const announced: number[] = [];
  await readForms([letter, cutOff, letter], "zh-CN", (index) => announced.push(index));
  expect(announced).toEqual([0, 1, 2]);
});

test("forms of different files are checked against each other", async () => {
  const alone = checkAll((await readForms([seed], "zh-CN")).forms);
  const twice = checkAll((await readForms([seed, { ...seed, name: "副本.txt" }], "zh-CN")).forms);
  const rulesOf = (forms: typeof alone) => forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rulesOf(alone)).not.toContain("name-duplicate");
  expect(rulesOf(twice)).toContain("name-duplicate");
});

test("sources that are read side by side are told in their order", async () => {
  const slow: Source = {
    name: "慢.txt",
    open: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return seed.open();
    },
  };
  const { forms } = await readForms([slow, seed], "zh-CN", undefined, undefined, 2);
  expect([...new Set(forms.map(({ source: name }) => name))]).toEqual(["慢.txt", seed.name]);
});
