import { cellName } from "../../src/core/grid/address";
import { at, column, stripe, wide, type Decoration } from "./place";

/** Validations and conditional formats that lie over the rows. */
export function rulesOnRows(): readonly Decoration[] {
  return [
    {
      name: "list",
      oneIn: 2,
      put: (place) => {
        const { dataValidation } = at(place.sheet, stripe(place));
        dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        dataValidation.errorAlert = { message: "", showAlert: false, style: "Information", title: "" };
      },
    },
    {
      name: "own validation",
      oneIn: 3,
      put: (place) => {
        const range = stripe(place);
        const own = cellName({ row: range.top, column: range.left });
        const { dataValidation } = at(place.sheet, range);
        dataValidation.rule = { custom: { formula: `=LEN(${own})<200` } };
        dataValidation.prompt = { showPrompt: true, title: "提示", message: "请勿过长" };
      },
    },
    {
      name: "colour scale",
      oneIn: 3,
      put: (place) => {
        const made = at(place.sheet, stripe(place)).conditionalFormats.add("ColorScale");
        made.colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#FFFFFF" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        };
      },
    },
    {
      name: "data bar",
      oneIn: 3,
      put: (place) => {
        const made = at(place.sheet, stripe(place)).conditionalFormats.add("DataBar");
        made.dataBar.positiveFormat.fillColor = "#FF555A";
        made.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        made.dataBar.upperBoundRule = { type: "HighestValue" };
      },
    },
    {
      name: "icons",
      oneIn: 4,
      put: (place) => {
        const made = at(place.sheet, stripe(place)).conditionalFormats.add("IconSet");
        made.iconSet.style = "ThreeTrafficLights1";
        made.iconSet.showIconOnly = true;
      },
    },
    {
      name: "rule over the row",
      oneIn: 2,
      put: (place) => {
        const range = { ...place.form, top: Math.max(0, place.rows.top - 1), bottom: place.rows.bottom };
        const made = at(place.sheet, place.dice(2) ? range : wide(place)).conditionalFormats.add("Custom");
        made.custom.rule.formula = `=$${cellName({ row: range.top, column: column(place) })}="100%"`;
        made.custom.format.font.bold = true;
        made.custom.format.fill.color = "#DDEBF7";
        made.stopIfTrue = place.dice(2) === 0;
      },
    },
    {
      name: "rules on cells",
      oneIn: 3,
      put: (place) => {
        const { conditionalFormats } = at(place.sheet, stripe(place));
        const made = conditionalFormats.add("CellValue");
        made.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
        made.cellValue.format.font.color = "#C00000";
        const text = conditionalFormats.add("ContainsText");
        text.textComparison.rule = { operator: "Contains", text: "率" };
        text.textComparison.format.fill.color = "#E2EFDA";
      },
    },
    {
      name: "top ten",
      oneIn: 6,
      put: (place) => {
        const made = at(place.sheet, stripe(place)).conditionalFormats.add("TopBottom");
        made.topBottom.rule = { rank: 3, type: "TopItems" };
        made.topBottom.format.font.bold = true;
      },
    },
  ];
}
