import type { RepairKind } from "../reading";

/** The same sentences in English. */
export const repairsInEnglish: Readonly<Record<RepairKind, string>> = {
  "row-shifted": "This row has slid sideways; it was read as: {level1} / {level2} / {name} / {target}.",
  "level1-inferred": "“{level2}” stands under no level-1 group and was put under “{level1}”.",
  "label-misspelt": "The label “{found}” was read as “{read}”.",
  "amount-cleaned": "The {field} says “{found}” and was read as {read}.",
  "amount-as-shown":
    "The cell of the {field} stores {found}; its number format shows “{read}”, and that is what was read.",
  "amount-converted": "The {field} says “{found}” and was converted to {read} in the form's currency unit.",
  "tick-read": "The ticks of the {field}, “{found}”, were read as “{read}”.",
  "unit-unlabelled": "“{read}” has no label and was read as the {field}.",
  "text-translated": "The {field} holds “{found}” and was read as it is seen, “{read}”.",
  "formula-calculated":
    "The {field} is a formula; the file stores “{found}” as its result, and it was calculated anew as {read}.",
};

/** Stands for a part of a row that is empty. */
export const nothingInEnglish = "(empty)";
