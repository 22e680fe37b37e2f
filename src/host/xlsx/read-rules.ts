import type { CellRule, Sheet } from "../book/book";
import { readAreas } from "./read-sheet";
import type { Styles } from "./read-styles";
import { keyOf } from "./page-names";
import { alertStyles, operators, textConditions, validationKinds, validationOperator } from "./rule-names";
import { child, childrenOf, isOn, type XmlElement } from "./xml";

const withEquals = (formula: string | undefined): string => `=${formula ?? ""}`;
/** Numbers stand for themselves, anything else is a formula. */
const limit = (formula: string | undefined): string | number => {
  const number = Number(formula);
  return formula !== undefined && formula !== "" && !Number.isNaN(number) ? number : withEquals(formula);
};

/** A rule's type and details in the API's words; null if the host does not know such rules. */
function readCondition(rule: XmlElement): Record<string, unknown> | null {
  const { type = "", operator = "", text } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map((formula) => formula.text);
  if (type === "expression") return { type: "Custom", formula: withEquals(formulas[0]) };
  if (type === "cellIs") {
    const [formula1, formula2] = formulas.map(withEquals);
    return {
      type: "CellValue",
      rule: { operator: keyOf(operators, operator), formula1, ...(formula2 !== undefined && { formula2 }) },
    };
  }
  const condition = Object.keys(textConditions).find((name) => textConditions[name]?.type === type);
  return condition === undefined
    ? null
    : { type: "ContainsText", rule: { operator: condition, text: text ?? "" } };
}

/** Reads conditional formats in the order of their priority. */
export function readConditionalFormats(sheet: Sheet, root: XmlElement, styles: Styles): void {
  const found: { priority: number; rule: CellRule }[] = [];
  for (const block of childrenOf(root, "conditionalFormatting")) {
    for (const rule of childrenOf(block, "cfRule")) {
      const condition = readCondition(rule);
      if (!condition) continue;
      const { priority = "1", dxfId, stopIfTrue } = rule.attributes;
      const fields = {
        id: `{CF-${sheet.book.nextId()}}`,
        stopIfTrue: isOn(stopIfTrue),
        ...condition,
        ...(dxfId !== undefined && { look: styles.look(Number(dxfId)) }),
      };
      found.push({
        priority: Number(priority),
        rule: { areas: readAreas(block.attributes["sqref"]), fields },
      });
    }
  }
  sheet.conditionalFormats = found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function readRule({ attributes, children }: XmlElement): Record<string, unknown> | null {
  const kind = keyOf(validationKinds, attributes["type"]);
  const formula = (name: string): string | undefined => children.find((part) => part.name === name)?.text;
  if (kind === undefined) return null;
  if (kind === "custom") return { custom: { formula: withEquals(formula("formula1")) } };
  if (kind === "list") {
    const source = formula("formula1") ?? "";
    const quoted = /^"(.*)"$/s.exec(source)?.[1];
    return {
      list: {
        source: quoted === undefined ? withEquals(source) : quoted.replaceAll('""', '"'),
        inCellDropDown: !isOn(attributes["showDropDown"]),
      },
    };
  }
  const second = formula("formula2");
  const operator = validationOperator(keyOf(operators, attributes["operator"] ?? "between") ?? "Between");
  return {
    [kind]: {
      operator,
      formula1: limit(formula("formula1")),
      ...(second !== undefined && { formula2: limit(second) }),
    },
  };
}

export function readValidations(sheet: Sheet, root: XmlElement): void {
  sheet.validations = childrenOf(child(root, "dataValidations"), "dataValidation").flatMap((element) => {
    const rule = readRule(element);
    const {
      sqref,
      promptTitle = "",
      prompt = "",
      errorTitle = "",
      error = "",
      errorStyle = "stop",
      allowBlank,
      showInputMessage,
      showErrorMessage,
    } = element.attributes;
    if (!rule) return [];
    const fields = {
      rule,
      ignoreBlanks: isOn(allowBlank),
      prompt: { title: promptTitle, message: prompt, showPrompt: isOn(showInputMessage) },
      errorAlert: {
        title: errorTitle,
        message: error,
        style: keyOf(alertStyles, errorStyle) ?? "Stop",
        showAlert: isOn(showErrorMessage),
      },
    };
    return [{ areas: readAreas(sqref), fields }];
  });
}
