import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../src/files/read-file";
import { cellName, rangeName } from "../../src/core/grid/address";
import { recognise } from "../../src/core/recognise/recognise";
import { differences } from "../helpers/differences";
import { expectedOf } from "../helpers/form-files";

const open = (name: string) => readFile(readFileSync(join(__dirname, "fixtures", name)));

test.each(["baoshan-2023.xls", "baoshan-2023.ods", "baoshan-2023-page-in-gbk.xls", "baoshan-2023.docx"])(
  "%s: every field of its three forms is read",
  async (name) => {
    const { grids, omissions } = await open(name);
    const forms = grids.flatMap((grid) => recognise(grid).forms);
    const expected = expectedOf("baoshan-2023");
    expect(omissions).toEqual([]);
    expect(forms).toHaveLength(3);
    forms.forEach(({ project }, index) => {
      expect(differences(expected[index] ?? {}, project)).toEqual([]);
    });
  },
);

test("an OpenDocument sheet: values as they are shown, hidden rows and sheets, a merge", async () => {
  const { grids } = await open("values.ods");
  const texts = Object.fromEntries((grids[0]?.cells ?? []).map((cell) => [cellName(cell), cell.text]));
  expect(texts).toMatchObject({
    B2: "2023年1月1日",
    B3: "2023-12-31",
    B4: "2023-05-06",
    B5: "3391.32",
    B6: "14,171.65",
    B7: "1000", // in a hidden row
    B8: "95%",
    B9: "354人",
    B10: "17562.97", // a formula
    B11: "3,391.32",
    B12: "一、甲\n二、乙",
    B14: "#DIV/0!",
    B16: "3,313.50",
  });
  expect(grids.map(({ name }) => name)).toEqual(["申报表", "藏"]);
  expect(grids[0]?.merges.map(rangeName)).toEqual(["A20:C21"]);
});
