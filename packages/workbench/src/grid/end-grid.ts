import type { Univer } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/**
 * To be called before the grid goes. Univer checks the validations of sheets that are not in view when the browser is idle,
 * be it after its own end, and then misses its workbook.
 */
export function endValidation(univer: Univer): void {
  const service = univer.__getInjector().get(SheetsDataValidationValidatorService);
  service.validatorRanges = () => Promise.resolve([]);
}
