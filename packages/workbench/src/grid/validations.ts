import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  type IDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { CellRule } from "excel-stand-in/book/book";
import { toRange } from "excel-stand-in/engine/univer/ranges";
import { own } from "excel-stand-in/engine/univer/univer-engine";
import { validationKinds } from "excel-stand-in/xlsx/rule-names";
import type { GridContext } from "./grid-context";
import { mirror } from "./mirror";

type Fields = Readonly<Record<string, unknown>>;

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** A limit or formula as text; a list's words are separated by commas there as here. */
const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** What is allowed, in Univer's terms. */
function conditionOf(kind: string, details: Fields): Partial<IDataValidationRule> {
  const formula1 = text(details["source"] ?? details["formula"] ?? details["formula1"]);
  const formula2 = text(details["formula2"]);
  const operator = operators[text(details["operator"]) ?? ""];
  return {
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(operator !== undefined && { operator }),
    ...(kind === "list" && {
      showDropDown: details["inCellDropDown"] !== false,
      renderMode: DataValidationRenderMode.ARROW,
    }),
  };
}

/** The validation in Univer's terms, without an id; null if there is none like it. */
function validationOf({ areas, fields }: CellRule): Omit<IDataValidationRule, "uid"> | null {
  const [[kind, details] = ["", {}]] = Object.entries(
    (fields["rule"] ?? {}) as Readonly<Record<string, Fields>>,
  );
  const type = validationKinds[kind];
  if (type === undefined) return null;
  const alert = (fields["errorAlert"] ?? {}) as Fields;
  return {
    type,
    ranges: areas.map(toRange),
    allowBlank: fields["ignoreBlanks"] !== false,
    showErrorMessage: alert["showAlert"] !== false,
    errorStyle: errorStyles[String(alert["style"])] ?? DataValidationErrorStyle.STOP,
    error: text(alert["message"]) ?? "",
    ...conditionOf(kind, details),
  };
}

/** Shows the workbook's validations in the grid: lists as drop-downs, the others when something wrong is typed. */
export function validationView({ host, workbook, commands }: GridContext): () => void {
  const unitId = workbook.getUnitId();
  return mirror(host.book, {
    items: (sheet) => sheet.validations.flatMap((rule) => validationOf(rule) ?? []),
    add: (subUnitId, items) => {
      for (const { id, item } of items) {
        const rule = { ...structuredClone(item), uid: id };
        commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule }, own);
      }
    },
    remove: (subUnitId, ids) => {
      for (const ruleId of ids)
        commands.syncExecuteCommand(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId }, own);
    },
  });
}
