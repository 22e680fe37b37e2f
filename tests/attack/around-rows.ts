import { cellName, rangeName } from "../../src/core/grid/address";
import { at, beside, column, row, stripe, wide, type Decoration } from "./place";

/** What hangs on rows, looks at them or says how they are shown and printed. */
export function aroundRows(): readonly Decoration[] {
  return [
    {
      name: "note below",
      oneIn: 3,
      put: ({ sheet, form, dice }) => {
        sheet.getCell(form.bottom + 3 + dice(3), form.left).values = [["附件：经费测算明细"]];
      },
    },
    {
      name: "notes beside",
      oneIn: 3,
      put: (place) => {
        const cell = place.sheet.getCell(row(place), beside(place));
        cell.values = [["已与处室核对"]];
        cell.format.fill.color = "#FFF2CC";
        cell.format.font.italic = true;
      },
    },
    {
      name: "merged beside",
      oneIn: 4,
      put: (place) => {
        const [a = 0, b = 0] = [row(place), row(place)].sort((x, y) => x - y);
        const side = beside(place, 3);
        const range = at(place.sheet, { top: a, bottom: b, left: side, right: side });
        if (b > a) range.merge();
        place.sheet.getCell(a, side).values = [["本处室负责"]];
      },
    },
    {
      name: "formulas beside",
      oneIn: 3,
      put: (place) => {
        const { sheet, rows } = place;
        const left = column(place);
        const cells = rangeName({ ...rows, left, right: left });
        sheet.getCell(row(place), beside(place, 4)).formulas = [[`=COUNTA(${cells})`]];
        sheet.getCell(rows.top, beside(place, 5)).formulas = [
          [`=${cellName({ row: row(place), column: left })}`],
        ];
      },
    },
    {
      name: "another sheet's formulas",
      oneIn: 2,
      put: (place) => {
        const { context, rows } = place;
        const other = context.workbook.worksheets.getItem("引用");
        for (let line = 0; line < 4; line++) {
          const target = { row: row(place), column: column(place) };
          other.getCell(line, 0).formulas = [[`=申报!${cellName(target)}`]];
        }
        const left = column(place);
        other.getCell(5, 0).formulas = [[`=COUNTA(申报!${rangeName({ ...rows, left, right: left })})`]];
        other.getCell(6, 0).formulas = [[`=SUM(申报!${rangeName(stripe(place))})`]];
      },
    },
    {
      name: "hidden row",
      oneIn: 3,
      put: (place) => {
        place.sheet.getCell(row(place), 0).getEntireRow().rowHidden = true;
      },
    },
    {
      name: "outline",
      oneIn: 3,
      put: (place) => {
        const range = wide(place);
        at(place.sheet, range).getEntireRow().group("ByRows");
        if (place.dice(3) === 0) at(place.sheet, range).getEntireRow().hideGroupDetails("ByRows");
      },
    },
    {
      name: "heights",
      oneIn: 3,
      put: (place) => {
        place.sheet.getCell(row(place), 0).format.rowHeight = 20 + place.dice(60);
      },
    },
    {
      name: "filter",
      oneIn: 5,
      put: (place) => {
        const { sheet, form, rows } = place;
        sheet.autoFilter.apply(at(sheet, { ...form, top: Math.max(0, rows.top - 1), bottom: rows.bottom }));
      },
    },
    {
      name: "comment",
      oneIn: 6,
      put: (place) => {
        place.sheet.comments.add(place.sheet.getCell(row(place), column(place)), "口径请与去年一致");
      },
    },
    {
      name: "link",
      oneIn: 3,
      put: (place) => {
        const cell = place.sheet.getCell(row(place), beside(place, 2));
        cell.hyperlink = { address: "https://example.gov.cn/", screenTip: "依据", textToDisplay: "文件" };
      },
    },
    {
      name: "names",
      oneIn: 2,
      put: (place) => {
        const { context, sheet } = place;
        context.workbook.names.add("指标格", sheet.getCell(row(place), column(place)));
        context.workbook.names.add("指标区", at(sheet, wide(place)));
        if (place.dice(2)) sheet.names.add("本表指标", at(sheet, stripe(place)));
      },
    },
    {
      name: "print area",
      oneIn: 2,
      put: (place) => {
        const { sheet, form, rows } = place;
        sheet.pageLayout.setPrintArea(at(sheet, place.dice(2) ? form : { ...form, bottom: rows.bottom }));
        if (place.dice(2)) sheet.pageLayout.setPrintTitleRows(`$${rows.top + 1}:$${rows.top + 1}`);
      },
    },
    {
      name: "page breaks",
      oneIn: 4,
      put: (place) => {
        place.sheet.horizontalPageBreaks.add(place.sheet.getCell(row(place), 0));
      },
    },
    {
      name: "frozen",
      oneIn: 4,
      put: ({ sheet, rows }) => {
        sheet.freezePanes.freezeRows(rows.top);
      },
    },
    {
      name: "unlocked",
      oneIn: 4,
      put: (place) => {
        place.sheet.getCell(row(place), column(place)).format.protection.locked = false;
      },
    },
    {
      name: "number as text",
      oneIn: 4,
      put: (place) => {
        const cell = place.sheet.getCell(row(place), beside(place, 2));
        cell.values = [[12.5]];
        cell.numberFormat = [["@"]];
      },
    },
  ];
}
