import type { CheckedFinding, CheckedNotJudged } from "../core/checks/check";
import type { SheetRead } from "../excel/sheet-read";
import type { FormReading } from "../core/recognise/reading";

/** A form on a worksheet, as it was read there. */
export interface FormOnSheet {
  readonly sheet: SheetRead;
  readonly form: FormReading;
}

/** A form on a worksheet with what the rules say of it. */
export interface CheckedFormOnSheet extends FormOnSheet {
  readonly findings: readonly CheckedFinding[];
  readonly notJudged: readonly CheckedNotJudged[];
}

/** A worksheet with its forms; most sheets have one, some none. */
export interface CheckedSheet {
  readonly sheet: SheetRead;
  readonly forms: readonly CheckedFormOnSheet[];
}
