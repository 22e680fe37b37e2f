import { createContext, useContext } from "react";
import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import type { CheckedFinding } from "../../core/checks/check";
import type { Settings } from "../../core/checks/settings";
import type { CurrencyUnit, FieldPath, Indicator, IndicatorList } from "../../core/form/project";
import type { EarlierYear } from "../../core/import/earlier-year";
import type { ReachedEarlier } from "../../core/import/reached-earlier";
import type { Language, Values } from "../../core/language/language";
import type { Drafts } from "./drafts";
import type { FormTextKey } from "./messages/zh-CN";

/** What can be done with a form. The promises reject with an ExcelProblem, of which the shell tells the user. */
export interface FormCommands {
  readonly edit: (field: FieldPath, text: string) => Promise<void>;
  /** The new indicator becomes number `at` (0-based) of its list; null: it goes where its 二级 has room. */
  readonly addIndicator: (list: IndicatorList, at: number | null, indicator: Indicator) => Promise<void>;
  readonly removeIndicator: (list: IndicatorList, index: number) => Promise<void>;
  readonly moveIndicator: (list: IndicatorList, from: number, to: number) => Promise<void>;
  /** Changes 金额单位 and every amount with it, so that the form says the same in the other unit. */
  readonly convertCurrency: (unit: CurrencyUnit) => Promise<void>;
  /** Has the form checked, and shows what is found. */
  readonly check: () => void;
  /** Shows the field's cell on the sheet without taking the focus. */
  readonly showField: (field: FieldPath) => void;
}

/** What all fields of the form view share. */
export interface FormContextValue extends FormCommands {
  readonly checked: CheckedFormOnSheet;
  /** All forms of the workbook, for suggestions. */
  readonly forms: readonly CheckedFormOnSheet[];
  /** What an earlier year's form of the project said; null where none is known. */
  readonly earlier: EarlierYear | null;
  /** What the project reached in an earlier year, by its 自评表; null where none is known. */
  readonly reached: ReachedEarlier | null;
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly drafts: Drafts;
  readonly limits: Settings;
  readonly findings: ReadonlyMap<FieldPath, readonly CheckedFinding[]>;
  readonly say: (key: FormTextKey, values?: Values) => string;
}

export const FormContext = createContext<FormContextValue | null>(null);

/** The form that a field belongs to. */
export function useForm(): FormContextValue {
  const form = useContext(FormContext);
  if (!form) throw new Error("A field stands outside of a form");
  return form;
}
