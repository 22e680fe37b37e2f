import type { FieldPath } from "../../../src/core/form/project";
import { remembering } from "../../../src/core/form/remember";
import { cellName, contains } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import type { FormReading } from "../../../src/core/recognise/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { expectedOf, formNames, readFormFile, type Expected } from "../../helpers/form-files";

const names = ["real", "real2", "real3", "made"].flatMap((folder) =>
  formNames(folder).map((name) => `${folder}/${name}`),
);
/** Lines of running text have no columns: their values share cells. */
const tables = names.filter((name) => !name.endsWith("_lines"));

/** The rows (1-based, as in the file) whose cells stand in wrong columns, seen on the form; all others are in order. */
const slidRows: Readonly<Record<string, readonly number[]>> = {
  // The level cells of the first four rows are lost, those below slid left under a merged cell.
  "real2/neimenggu_2021_a": [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21],
  "real3/anhui_2023_b": [14, 15],
  // The merged cell 绩效指标 is lost: all rows stand one column left of their header, or more.
  "made/sh2023-compact": [13, 14, 15, 16, 17, 18, 19, 20, 21, 22],
  "made/sh2023-levels-repeated-shift": [14, 15, 17, 19, 21],
  "made/sh2026-levels-lost": [20, 21, 23],
  // The header that is repeated in row 18 stands where the rows do; one of those below it has lost its first level.
  "made/shanghai-2026-dropped": [13, 14, 15, 16, 17, 20],
};

/** What a person sees to be of no field that the form is read for; seen on the form, not all that there is. */
const leftOver: Readonly<Record<string, readonly string[]>> = {
  "real/gansu_2023_a": ["业务类项目", "维持文化馆日常开门", "支撑馆内活动有序开展", "文化馆业务考评"],
  "real2/hunan_2022_b": ["制定了学校经费使用办法和复核办法", "示财教﹝2019﹞24号"],
  "real3/anhui_2023_b": ["3年"],
  "made/head-in-one-cell": ["填表人：（姓名）"],
  "made/l13-yunnan-list": ["定量指标", "定性指标"],
  "made/l4-dual-block-ticks": ["填报人：（姓名）"],
  "made/list-twelve": ["附件5", "12"],
  "made/sh2026-pagebreak-title": ["第 1 页 共 2 页"],
  "made/stacked-three": ["审核人：（姓名）"],
  "made/stacked-three-layouts": ["（姓名）（电话）"],
};

/** A form's file, read once for all tests. */
const readOnce = remembering((name: string) => {
  const grid = readFormFile(name);
  return { grid, forms: recognise(grid).forms };
});

const bare = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The texts that a careful person reads, with the fields that they are in. */
function textsOf(expected: Expected): (readonly [FieldPath, string])[] {
  const head = (["name", "department", "unit"] as const).map((field) => [field, expected[field]] as const);
  const list = (expected["indicators"] ?? []) as readonly Expected[];
  const rows = list.flatMap((indicator, at) =>
    (["name", "target"] as const).map(
      (part) => [`indicators.annual.${at}.${part}` as FieldPath, indicator[part]] as const,
    ),
  );
  return [...head, ...rows].flatMap(([field, value]) =>
    typeof value === "string" ? [[field, value] as const] : [],
  );
}

/** The cell of a form that alone holds the text and nothing else; null where several do, or none. */
function onlyCell({ cells }: Grid, form: FormReading | undefined, text: string): string | null {
  const found = cells.filter((cell) => form && contains(form.range, cell) && bare(cell.text) === bare(text));
  const [first] = found;
  return first && found.length === 1 ? cellName(first) : null;
}

test.each(tables)("%s: a value that stands in one cell only is placed in this cell", (name) => {
  const { grid, forms } = readOnce(name);
  const texts = expectedOf(name).flatMap((expected, at) =>
    textsOf(expected).map(([field, text]) => ({ field, at, cell: onlyCell(grid, forms[at], text) })),
  );
  const known = texts.filter(({ cell }) => cell !== null);
  expect(known.length).toBeGreaterThan(0);
  const placed = known.map(({ field, at }) => {
    const place = forms[at]?.places[field];
    return `${field} ${place ? cellName(place.cell) : "nowhere"}`;
  });
  expect(placed).toEqual(known.map(({ field, cell }) => `${field} ${cell}`));
});

test.each(tables)("%s: the rows that slid are told, and no row in order is", (name) => {
  const told = readOnce(name).forms.flatMap(({ repairs }) =>
    repairs.filter(({ kind }) => kind === "row-shifted").map(({ cell }) => cell.row + 1),
  );
  expect(told).toEqual(slidRows[name] ?? []);
});

test.each(names)("%s: nothing that a person reads as a value is left over", (name) => {
  const { grid, forms } = readOnce(name);
  const left = forms.flatMap(({ leftovers }) => leftovers.map(({ cell }) => cellName(cell)));
  const cells = expectedOf(name).flatMap((expected, at) =>
    textsOf(expected).flatMap(([, text]) => onlyCell(grid, forms[at], text) ?? []),
  );
  expect(cells.filter((cell) => left.includes(cell))).toEqual([]);
});

test.each(Object.entries(leftOver))("%s: what belongs to no field is left over", (name, texts) => {
  const left = readOnce(name).forms.flatMap(({ leftovers }) => leftovers.map(({ text }) => bare(text)));
  expect(texts.filter((text) => !left.includes(bare(text)))).toEqual([]);
});
