import * as v from "valibot";
import { defaultSettings } from "../../checks/settings";
import { currencyUnits } from "../../form/project";
import { languages } from "../../language/language";
import { layoutNames } from "../../layout/layout";
import { newestLayout } from "../../layout/layouts";

const auto = "auto";
export const languageChoices = [auto, ...languages] as const;
export const themeChoices = [auto, "light", "dark"] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

const limits = v.object({
  weightSums: v.pipe(
    v.array(v.pipe(v.number(), v.minValue(1), v.maxValue(1000))),
    v.minLength(1),
    v.readonly(),
  ),
  goalLength: v.pipe(
    v.object({ min: count, max: count }),
    v.check(({ min, max }) => min <= max),
  ),
  satisfactionFloor: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});

const settings = v.object({
  language: v.fallback(v.picklist(languageChoices), auto),
  theme: v.fallback(v.picklist(themeChoices), auto),
  /** In which sums are shown; forms keep their own unit. */
  unit: v.fallback(v.picklist(currencyUnits), "万元"),
  layout: v.fallback(v.picklist(layoutNames), newestLayout),
  limits: v.fallback(limits, defaultSettings),
  /** Ids of the rules that the user has turned off. */
  rulesOff: v.fallback(v.pipe(v.array(v.string()), v.readonly()), []),
});

/** What the user has chosen for the pane on this computer. */
export type PaneSettings = Readonly<v.InferOutput<typeof settings>>;

export const initialSettings: PaneSettings = v.parse(settings, {
  language: auto,
  theme: auto,
  unit: "万元",
  layout: newestLayout,
  limits: defaultSettings,
  rulesOff: [],
});

/** Settings as they were kept; what is damaged, or of another version, is as it is at first. */
export function readSettings(kept: string | null): PaneSettings {
  try {
    return v.parse(settings, { ...initialSettings, ...(JSON.parse(kept ?? "{}") as object) });
  } catch {
    return initialSettings;
  }
}
