/** @jest-environment jsdom */
import { droppedFiles, filesOfFolder } from "../../src/taskpane/import/dropped-files";

type Tree = Readonly<Record<string, unknown>> | null;

/** A file or folder as browsers give them; a folder gives two of its entries at a time. */
function entryOf(name: string, inside: Tree): FileSystemEntry {
  if (inside === null)
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (found: (file: File) => void) => {
        found(new File([], name));
      },
    } as unknown as FileSystemEntry;
  const entries = Object.entries(inside).map(([own, tree]) => entryOf(own, tree as Tree));
  const createReader = () => {
    const left = [...entries];
    return {
      readEntries: (some: (entries: readonly FileSystemEntry[]) => void) => {
        some(left.splice(0, 2));
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

const transferOf = (tree: Readonly<Record<string, Tree>>) =>
  ({
    items: Object.entries(tree).map(([name, inside]) => ({
      kind: "file",
      webkitGetAsEntry: () => entryOf(name, inside),
    })),
    files: Object.keys(tree).map((name) => new File([], name)),
  }) as unknown as DataTransfer;

test("a folder that is dropped gives the files in it and below it, 2 before 10, and tells what it passed over", async () => {
  const given = await droppedFiles(
    transferOf({
      申报表: {
        "10.xlsx": null,
        "2.xlsx": null,
        "~$2.xlsx": null,
        "说明.jpg": null,
        二科: { "乙.docx": null, ".DS_Store": null, 空: {} },
      },
      "单独.表": null,
    }),
    "zh-CN",
  );
  expect(given.files.map(({ name }) => name)).toEqual(["2.xlsx", "10.xlsx", "乙.docx", "单独.表"]);
  expect(given.sentences).toEqual(["有 1 个其他格式的文件，没有读取：.jpg 1。"]);
});

test("files that are dropped without a folder are all read, whatever they are called", async () => {
  const given = await droppedFiles(transferOf({ "甲.jpg": null, "乙.xlsx": null }), "zh-CN");
  expect(given.files.map(({ name }) => name)).toEqual(["甲.jpg", "乙.xlsx"]);
});

test("a folder that is chosen gives the same as one that is dropped", () => {
  const at = (path: string) =>
    Object.defineProperty(new File([], path.split("/").at(-1) ?? ""), "webkitRelativePath", { value: path });
  const given = filesOfFolder(
    ["表/10.xlsx", "表/2.xlsx", "表/.藏/甲.xlsx", "表/~$2.xlsx", "表/图.png"].map(at),
    "zh-CN",
  );
  expect(given.files.map(({ name }) => name)).toEqual(["2.xlsx", "10.xlsx"]);
  expect(given.sentences).toEqual(["有 1 个其他格式的文件，没有读取：.png 1。"]);
});
