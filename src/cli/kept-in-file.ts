import { controlFiguresSetting } from "../actions/kept-control-figures";
import { parseRules, rulesSetting } from "../actions/kept-rules";
import { parseWaivers, waiversSetting } from "../actions/kept-waivers";
import type { Waiver } from "../actions/waivers";
import type { OwnRules } from "../core/checks/own/own-rules";
import { readControlFigures, type ControlFigure } from "../core/rollup/rollup/control-figure";
import { keptSettings } from "../files/kept-settings";

/** What the add-in keeps in a workbook. */
export interface KeptInFile {
  /** What its users let stand. */
  readonly waivers: readonly Waiver[];
  /** By what its users have it checked; null where that is damaged. */
  readonly rules: OwnRules | null;
  /** The control figures that its users entered for departments. */
  readonly controls: readonly ControlFigure[];
}

/** What the add-in keeps in each file, by the file's path. */
export type KeptInFiles = ReadonlyMap<string, KeptInFile>;

/** Reads it out of a file's bytes; what is damaged counts for nothing. */
export function keptIn(bytes: Uint8Array): KeptInFile {
  const settings = keptSettings(bytes);
  return {
    waivers: parseWaivers(settings.get(waiversSetting) ?? null),
    rules: parseRules(settings.get(rulesSetting) ?? null),
    controls: readControlFigures(settings.get(controlFiguresSetting) ?? null),
  };
}
