import type { CellRule, Sheet } from "../book/book";
import { openedFile } from "./opened-file";
import { alertStyles, operators, validationKinds } from "./rule-names";
import { addresses } from "./write-conditional-formats";
import { escapeXml, tag, textOf, withAttributes } from "./xml";

const bare = (formula: unknown): string => textOf(formula).replace(/^=/, "");
const formula = (name: string, text: unknown): string => tag(name, {}, escapeXml(bare(text)));

type Fields = Readonly<Record<string, unknown>>;

function ruleXml(
  kind: string,
  rule: Fields,
): { operator?: string | undefined; hideList?: boolean; formulas: string } {
  if (kind === "custom") return { formulas: formula("formula1", rule["formula"]) };
  if (kind === "list") {
    const source = textOf(rule["source"]);
    const text = source.startsWith("=") ? bare(source) : `"${source.replaceAll('"', '""')}"`;
    return { formulas: tag("formula1", {}, escapeXml(text)), hideList: rule["inCellDropDown"] === false };
  }
  const operator = textOf(rule["operator"], "Between").replace(/OrEqualTo$/, "OrEqual");
  const second =
    rule["formula2"] === undefined || rule["formula2"] === null ? "" : formula("formula2", rule["formula2"]);
  return { operator: operators[operator], formulas: formula("formula1", rule["formula1"]) + second };
}

function validationXml({ areas, fields }: CellRule): string {
  const [[kind, rule] = ["", {}]] = Object.entries((fields["rule"] ?? {}) as Record<string, Fields>);
  const type = validationKinds[kind];
  const { operator, hideList, formulas } = type === undefined ? { formulas: "" } : ruleXml(kind, rule);
  const prompt = (fields["prompt"] ?? {}) as Fields;
  const alert = (fields["errorAlert"] ?? {}) as Fields;
  const said = (text: unknown): string | undefined =>
    typeof text === "string" && text !== "" ? text : undefined;
  const attributes = {
    type,
    operator: operator === "between" ? undefined : operator,
    allowBlank: fields["ignoreBlanks"] !== false,
    showDropDown: hideList ? true : undefined,
    showInputMessage: prompt["showPrompt"] !== false,
    showErrorMessage: alert["showAlert"] !== false,
    errorStyle: alert["style"] === "Stop" ? undefined : alertStyles[String(alert["style"])],
    promptTitle: said(prompt["title"]),
    prompt: said(prompt["message"]),
    errorTitle: said(alert["title"]),
    error: said(alert["message"]),
    sqref: addresses(areas),
  };
  return tag("dataValidation", attributes, formulas);
}

export function validationsXml(sheet: Sheet): string {
  const rules = sheet.validations.flatMap((rule) => {
    const before = openedFile(sheet.book)?.rules.get(rule.fields);
    if (before?.newer !== undefined) return [];
    if (before?.main !== undefined) return [withAttributes(before.main, { sqref: addresses(rule.areas) })];
    return [validationXml(rule)];
  });
  return rules.length > 0 ? tag("dataValidations", { count: rules.length }, rules.join("")) : "";
}

/** Validations that the opened file has in the sheet's extensions, for the same place. */
export function newerValidationsXml(sheet: Sheet): string {
  const rules = sheet.validations.flatMap(({ areas, fields }) => {
    const source = openedFile(sheet.book)?.rules.get(fields)?.newer;
    return source === undefined
      ? []
      : [source.replace(/(<[\w.-]+:sqref>)[^<]*/, (_, start: string) => start + addresses(areas))];
  });
  if (rules.length === 0) return "";
  const namespaces = {
    "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
    "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main",
  };
  return tag(
    "ext",
    { ...namespaces, uri: "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" },
    tag("x14:dataValidations", { count: rules.length }, rules.join("")),
  );
}
