import type { CellRule } from "../book/book";
import { type Area, cellCount, contains, intersect, subtract } from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, isHostObject, object, objectType, type Property } from "../protocol/object-type";
import { type Cells, cellsOf, only, sheetName } from "../range/cells";
import { demandAllowed } from "../range/guard";
import { invalidCells } from "../range/validate";
import { areaAddress, quotedSheet } from "../references/address";

/** The keys of `Excel.DataValidationRule` → `Excel.DataValidationType`. */
const validationTypes: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const initial = {
  rule: {},
  ignoreBlanks: true,
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
};

const rulesOn = ({ sheet, areas }: Cells): CellRule[] =>
  sheet.validations.filter((rule) =>
    rule.areas.some((place) => areas.some((area) => intersect(place, area))),
  );

/** The one rule that all the cells share; null if there is none or several. */
function ruleOf(cells: Cells): CellRule | null {
  const [rule, ...more] = rulesOn(cells);
  const covers = rule && cells.areas.every((area) => rule.areas.some((place) => contains(place, area)));
  return covers && more.length === 0 ? rule : null;
}

/** Takes the cells out of every other rule. */
function without(cells: Cells): CellRule[] {
  return cells.sheet.validations.flatMap((rule) => {
    const areas = cells.areas.reduce<readonly Area[]>(
      (left, hole) => left.flatMap((area) => subtract(area, hole)),
      rule.areas,
    );
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
}

function setField(cells: Cells, name: keyof typeof initial, value: unknown): void {
  demandAllowed(cells.sheet);
  const { history } = cells.sheet.book;
  const fields = { ...(ruleOf(cells)?.fields ?? initial), [name]: value };
  history.change(cells.sheet, "validations", [...without(cells), { areas: cells.areas, fields }]);
}

const part = (name: keyof typeof initial, check: (value: unknown) => unknown): Property<Cells> => ({
  get: (cells) => (rulesOn(cells).length === 0 ? initial[name] : (ruleOf(cells)?.fields[name] ?? null)),
  set: (cells, value) => {
    setField(cells, name, check(value));
  },
});

function checkedRule(value: unknown): unknown {
  const keys = Object.keys(value ?? {});
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || !(key in validationTypes))
    throw new ExcelError("InvalidArgument");
  return key === "list" ? { list: checkedList((value as { readonly list: object }).list) } : value;
}

/** The source of a list may be a range, which the rule then names (`ListDataValidation.source`). */
function checkedList(list: object): object {
  const { source } = list as { readonly source?: unknown };
  if (!isHostObject(source)) return list;
  if (source.type !== "Range") throw new ExcelError("InvalidArgument");
  const cells = (source as HostObject<"Range">).target;
  const address = areaAddress(only(cells)).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return { ...list, source: `=${quotedSheet(sheetName(cells.sheet))}!${address}` };
}
const asObject =
  (name: "prompt" | "errorAlert") =>
  (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
    return { ...initial[name], ...value };
  };

function typeOf(cells: Cells): string {
  const rules = rulesOn(cells);
  const rule = ruleOf(cells);
  if (rules.length === 0) return "None";
  if (!rule) return rules.length > 1 ? "MixedCriteria" : "Inconsistent";
  const [key = ""] = Object.keys(rule.fields["rule"] as object);
  return validationTypes[key] ?? "None";
}

const invalid = (cells: Cells): HostObject | null => {
  const rule = ruleOf(cells);
  const found = rule ? invalidCells(cells, rule) : [];
  return found.length > 0 ? object("RangeAreas", cellsOf(cells.sheet, ...found)) : null;
};

export const dataValidationType = objectType("DataValidation", {
  properties: {
    rule: part("rule", checkedRule),
    prompt: part("prompt", asObject("prompt")),
    errorAlert: part("errorAlert", asObject("errorAlert")),
    ignoreBlanks: part("ignoreBlanks", (value) => value === true),
    type: { get: typeOf },
    valid: {
      get: (cells) => {
        const rule = ruleOf(cells);
        const wrong = rule ? invalidCells(cells, rule).reduce((sum, area) => sum + cellCount(area), 0) : 0;
        if (wrong === 0) return true;
        // Null where some are valid and some are not (`DataValidation.valid`).
        return wrong === cells.areas.reduce((sum, area) => sum + cellCount(area), 0) ? false : null;
      },
    },
  },
  methods: {
    clear: (cells) => {
      demandAllowed(cells.sheet);
      cells.sheet.book.history.change(cells.sheet, "validations", without(cells));
    },
    getInvalidCells: (cells) => {
      const found = invalid(cells);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    getInvalidCellsOrNullObject: invalid,
  },
});
