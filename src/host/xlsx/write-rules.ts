import type { Sheet } from "../book/book";
import type { Area } from "../engine/area";
import { areaAddress } from "../references/address";
import { alertStyles, operators, textConditions, validationKinds } from "./rule-names";
import type { StyleBook } from "./write-styles";
import { escapeXml, tag, textOf } from "./xml";

const addresses = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");
const bare = (formula: unknown): string => textOf(formula).replace(/^=/, "");
const formula = (name: string, text: unknown): string => tag(name, {}, escapeXml(bare(text)));

type Fields = Readonly<Record<string, unknown>>;

/** The rule's attributes and formulas in the file's words. */
function conditionXml(
  fields: Fields,
  first: string,
): { attributes: Record<string, string | undefined>; formulas: string } {
  const rule = (fields["rule"] ?? {}) as Fields;
  if (fields["type"] === "Custom")
    return { attributes: { type: "expression" }, formulas: formula("formula", fields["formula"]) };
  if (fields["type"] === "CellValue") {
    const second =
      rule["formula2"] === undefined || rule["formula2"] === null ? "" : formula("formula", rule["formula2"]);
    return {
      attributes: { type: "cellIs", operator: operators[String(rule["operator"])] },
      formulas: formula("formula", rule["formula1"]) + second,
    };
  }
  const condition = textConditions[String(rule["operator"])] ?? textConditions["Contains"];
  const text = textOf(rule["text"]);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const test = condition?.formula.replaceAll("{cell}", first).replaceAll("{text}", quoted);
  return {
    attributes: { type: condition?.type, operator: condition?.operator, text },
    formulas: formula("formula", test),
  };
}

/** Kinds of rules that a file's reader gets back. */
const writable = new Set(["Custom", "CellValue", "ContainsText"]);

export function conditionalFormatsXml(sheet: Sheet, styles: StyleBook): string {
  return sheet.conditionalFormats
    .map(({ areas, fields }, index) => {
      const [area] = areas;
      if (!area || !writable.has(String(fields["type"]))) return "";
      const { attributes, formulas } = conditionXml(
        fields,
        areaAddress({ ...area, bottom: area.top, right: area.left }),
      );
      const look = (fields["look"] ?? {}) as Parameters<StyleBook["look"]>[0];
      const stop = fields["stopIfTrue"] === true ? true : undefined;
      const rule = tag(
        "cfRule",
        { ...attributes, dxfId: styles.look(look), priority: index + 1, stopIfTrue: stop },
        formulas,
      );
      return tag("conditionalFormatting", { sqref: addresses(areas) }, rule);
    })
    .join("");
}

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

export function validationsXml(sheet: Sheet): string {
  const rules = sheet.validations.flatMap(({ areas, fields }) => {
    const [[kind, rule] = ["", {}]] = Object.entries((fields["rule"] ?? {}) as Record<string, Fields>);
    const type = validationKinds[kind];
    if (type === undefined) return [];
    const { operator, hideList, formulas } = ruleXml(kind, rule);
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
    return [tag("dataValidation", attributes, formulas)];
  });
  return rules.length > 0 ? tag("dataValidations", { count: rules.length }, rules.join("")) : "";
}
