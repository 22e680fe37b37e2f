import * as v from "valibot";
import { noOwnRules, ownRulesSchema } from "../../core/checks/own/own-rules";
import { currencyUnits } from "../../core/form/project";
import { languages } from "../../core/language/language";
import { newestLayout } from "../../core/layout/layouts";

const auto = "auto";
export const languageChoices = [auto, ...languages] as const;
export const figureChoices = ["values", "formulas"] as const;
export const themeChoices = [auto, "light", "dark"] as const;

const settings = v.object({
  language: v.fallback(v.picklist(languageChoices), auto),
  theme: v.fallback(v.picklist(themeChoices), auto),
  /** In which sums are shown; forms keep their own unit. */
  unit: v.fallback(v.picklist(currencyUnits), "万元"),
  /** Whether computed rates, scores and grades stand on 自评表 and 监控表 as values or, where Excel can work them out, as formulas. */
  figures: v.fallback(v.picklist(figureChoices), "values"),
  /** The name of the layout for new forms: an official one, or one of the user's own. */
  layout: v.fallback(v.string(), newestLayout),
  /** What the user has laid down about rules; what the workbook lays down comes first. */
  ownRules: v.fallback(ownRulesSchema, noOwnRules),
  /** Whether the user knows that this Excel's own undo is emptied by what the add-in writes. */
  knowsUndo: v.fallback(v.boolean(), false),
});

/** What the user has chosen for the pane on this computer. */
export type PaneSettings = Readonly<v.InferOutput<typeof settings>>;

export const initialSettings: PaneSettings = v.parse(settings, {
  language: auto,
  theme: auto,
  unit: "万元",
  figures: "values",
  layout: newestLayout,
  ownRules: noOwnRules,
  knowsUndo: false,
});

/** Settings as they were kept; what is damaged, or of another version, is as it is at first. */
export function readSettings(kept: string | null): PaneSettings {
  try {
    return v.parse(settings, { ...initialSettings, ...(JSON.parse(kept ?? "{}") as object) });
  } catch {
    return initialSettings;
  }
}
