import type { CellRule, Sheet } from "../book/book";
import type { RuleSource } from "./opened-file";
import { readAreas } from "./read-sheet";
import { keyOf } from "./page-names";
import { alertStyles, operators, validationKinds, validationOperator } from "./rule-names";
import { allText, child, childrenOf, isOn, type XmlElement } from "./xml";

const withEquals = (formula: string | undefined): string => `=${formula ?? ""}`;
/** Numbers stand for themselves, anything else is a formula. */
const limit = (formula: string | undefined): string | number => {
  const number = Number(formula);
  return formula !== undefined && formula !== "" && !Number.isNaN(number) ? number : withEquals(formula);
};

/** A rule in the API's words; without a condition where a validation only prompts. */
function readRule(element: XmlElement): Record<string, unknown> {
  const { attributes } = element;
  const kind = keyOf(validationKinds, attributes["type"]);
  const formula = (name: string): string | undefined => {
    const part = child(element, name);
    return part && allText(part);
  };
  if (kind === undefined) return {};
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

function readValidation(element: XmlElement): CellRule["fields"] {
  const { promptTitle = "", prompt = "", errorTitle = "", error = "" } = element.attributes;
  const { errorStyle = "stop", allowBlank, showInputMessage, showErrorMessage } = element.attributes;
  return {
    rule: readRule(element),
    ignoreBlanks: isOn(allowBlank),
    prompt: { title: promptTitle, message: prompt, showPrompt: isOn(showInputMessage) },
    errorAlert: {
      title: errorTitle,
      message: error,
      style: keyOf(alertStyles, errorStyle) ?? "Stop",
      showAlert: isOn(showErrorMessage),
    },
  };
}

/** Reads validations: those of the sheet, and those that its extensions have since they speak of other sheets. */
export function readValidations(sheet: Sheet, root: XmlElement, rules: WeakMap<object, RuleSource>): void {
  const read = (element: XmlElement, sqref: string, newer: boolean): CellRule => {
    const fields = readValidation(element);
    const source = newer
      ? { main: undefined, newer: element.source }
      : { main: element.source, newer: undefined };
    rules.set(fields, { ...source, sqref, priority: 0, pivot: false });
    return { areas: readAreas(sqref), fields };
  };
  const newer = childrenOf(child(root, "extLst"), "ext").flatMap((extension) =>
    childrenOf(child(extension, "dataValidations"), "dataValidation"),
  );
  sheet.validations = [
    ...childrenOf(child(root, "dataValidations"), "dataValidation").map((element) =>
      read(element, element.attributes["sqref"] ?? "", false),
    ),
    ...newer.map((element) => read(element, child(element, "sqref")?.text ?? "", true)),
  ];
}
