import { checkForm } from "../../../../src/core/checks/check";
import { describeNotJudged } from "../../../../src/core/checks/describe";
import type { FormReading, Leftover } from "../../../../src/core/recognise/reading";
import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied } from "../helpers/edit";

const withoutName = emptied(cleanForm2023, "name");
const nameCell = withoutName.places.name?.cell ?? { row: 0, column: 0 };

/** The form without a name, and what was not understood somewhere on it. */
const leaving = (...leftovers: readonly Leftover[]): FormReading => ({ ...withoutName, leftovers });

const missing = (form: FormReading): boolean =>
  checkForm(form).findings.some(({ rule }) => rule === "name-missing");

const at = (rows: number, columns: number, text: string, label: string | null = null): Leftover => ({
  cell: { row: nameCell.row + rows, column: nameCell.column + columns },
  text,
  label,
});

test("a field is missing where nothing that was not understood could be it", () => {
  expect(missing(leaving())).toBe(true);
  expect(missing(leaving(at(9, 0, "附件：经费测算明细")))).toBe(true);
  expect(missing(leaving(at(0, 1, "——")))).toBe(true);
});

test("beside text that was not understood nobody can say that a field is missing", () => {
  const form = leaving(at(0, 1, "河道保洁"));
  expect(missing(form)).toBe(false);
  const entry = checkForm(form).notJudged.find(({ rule }) => rule === "name-missing");
  expect(entry?.unread).toEqual([{ row: nameCell.row, column: nameCell.column + 1 }]);
  expect(entry && describeNotJudged(entry, "zh-CN")).toMatch(
    /^“项目名称”旁边有没认出的内容（[A-Z]+\d+），可能就是要填的，无法检查“缺少项目名称”。$/,
  );
});

test("text below the empty cell counts, but not that of a row with a label of its own", () => {
  expect(missing(leaving(at(1, 0, "河道保洁")))).toBe(false);
  expect(missing({ ...leaving(at(1, 0, "河道保洁")), labels: [at(1, -1, "").cell] })).toBe(true);
  expect(missing(leaving(at(1, 0, "张三", "项目负责人")))).toBe(true);
});
