import { severities, type Severity } from "../core/checks/rule";

/** Excel's own light red, light yellow and a light blue: dark text stays legible on them. */
export const markColors: Readonly<Record<Severity, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  hint: "#DDEBF7",
};

const sign = "绩效目标申报助手";

/** A formula that is always true and says whose mark it is: `N` of a text is 0 in every Excel and language. */
export function markFormula(severity: Severity): string {
  return `=N("${sign} ${severity}")=0`;
}

const ours = new RegExp(`^=?N\\("${sign}(?:${severities.join("|")})"\\)=0$`, "i");

/** Whether a rule's formula is a mark's, however Excel has spaced it. */
export function isMark(formula: string): boolean {
  return ours.test(formula.replace(/\s/g, ""));
}
