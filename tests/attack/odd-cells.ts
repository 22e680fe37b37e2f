import { at, beside, column, row, wide, type Decoration } from "./place";

/** What stands in cells that readers, writers and formats easily take for something else. */
const oddities: readonly (string | number | boolean)[] = [
  "👨‍👩‍👧 家庭",
  "𠮷野家",
  " 前后有空格 ",
  "一行\r\n两行",
  "制表\t符",
  "'带引号",
  "''两个引号",
  "'=SUM(A1)",
  "'00123",
  "'123456789012345678",
  123456789012345,
  "'2027-01-01",
  46388,
  -0.1,
  1e21,
  true,
  "全角　空格",
  "零宽\u200b字",
  "字".repeat(900),
];

/** Odd contents beside the rows, and sheets that are shown or locked in unusual ways. */
export function oddCells(): readonly Decoration[] {
  return [
    {
      name: "odd contents",
      oneIn: 2,
      put: (place) => {
        for (let by = 2; by < 6; by++)
          place.sheet.getCell(row(place), beside(place, by)).values = [
            [oddities[place.dice(oddities.length)] ?? ""],
          ];
      },
    },
    {
      name: "odd formats",
      oneIn: 3,
      put: (place) => {
        const formats = ['yyyy"年"m"月"d"日"', "@", "0.00%", "#,##0.00;[Red]-#,##0.00", "00000", ";;;"];
        for (let count = 0; count < 3; count++)
          place.sheet.getCell(row(place), column(place)).numberFormat = [
            [formats[place.dice(formats.length)] ?? "@"],
          ];
      },
    },
    {
      name: "hidden column",
      oneIn: 4,
      put: (place) => {
        place.sheet.getCell(0, column(place)).getEntireColumn().columnHidden = true;
      },
    },
    {
      name: "filtered rows",
      oneIn: 6,
      put: (place) => {
        const { sheet, form, rows } = place;
        const range = { ...form, top: Math.max(0, rows.top - 1), bottom: rows.bottom };
        sheet.autoFilter.apply(at(sheet, range), form.right - form.left, {
          filterOn: "Custom",
          criterion1: "<>没有这样的指标",
        });
      },
    },
    {
      name: "shrunk and turned",
      oneIn: 5,
      put: (place) => {
        const { format } = at(place.sheet, wide(place));
        format.shrinkToFit = true;
        format.indentLevel = 1;
        format.borders.getItem("EdgeBottom").style = "Double";
      },
    },
    {
      name: "unlocked under protection",
      oneIn: 10,
      put: ({ sheet, form }) => {
        at(sheet, form).format.protection.locked = false;
        sheet.protection.protect({ allowFormatRows: true });
      },
    },
  ];
}
