import {
  IUndoRedoService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingInEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingInChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreInEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreInChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationInEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationInChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import type { Language } from "../../../../src/core/language/language";
import { hiddenMenus } from "./hidden-menus";
import { UndoIntoHistory } from "./undo-into-history";

const localeTypes: Readonly<Record<Language, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
};
const locales = {
  [LocaleType.ZH_CN]: mergeLocales(coreInChinese, formattingInChinese, validationInChinese),
  [LocaleType.EN_US]: mergeLocales(coreInEnglish, formattingInEnglish, validationInEnglish),
};

/** Starts Univer with its interface in the element, showing a workbook. */
export function startGrid(
  container: HTMLElement,
  language: Language,
  data: IWorkbookData,
): { readonly univer: Univer; readonly workbook: Workbook } {
  const univer = new Univer({
    locale: localeTypes[language],
    locales,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: UndoIntoHistory }]],
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, ribbonType: "simple", menu: hiddenMenus }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, options);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  return { univer, workbook };
}
