import { departmentKey, type ControlFigure } from "../core/rollup/rollup/control-figure";
import { sayDepartment } from "../core/rollup/say-department";
import { compareAmounts, convertAmount } from "../core/form/amount";
import type { Amount } from "../core/form/project";
import type { Language } from "../core/language/language";
import type { KeptInFiles } from "./kept-in-file";
import { say } from "./say";
import type { Terminal } from "./terminal";

interface Entered {
  readonly figure: ControlFigure;
  readonly file: string;
}

/**
 * The control figures that workbooks keep for their departments. Where workbooks differ about a department, none of them is
 * taken, which is told.
 */
export function controlsInFiles(
  kept: KeptInFiles,
  terminal: Terminal,
  language: Language,
): readonly ControlFigure[] {
  const entered = [...kept].flatMap(([file, { controls }]) => controls.map((figure) => ({ figure, file })));
  const departments = new Map<string, Entered[]>();
  for (const own of entered) {
    const key = departmentKey(own.figure.department);
    departments.set(key, [...(departments.get(key) ?? []), own]);
  }
  return [...departments.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    if (all.every((own) => compareAmounts(inYuan(own), inYuan(first)) === 0)) return [first.figure];
    const department = first.figure.department ?? sayDepartment(language, "no-department");
    const files = all.map(({ file }) => file).join(language === "zh-CN" ? "、" : ", ");
    terminal.err(`${say(language, "controls-differ", { department, files })}\n`);
    return [];
  });
}

function inYuan({ figure: { amount, currency } }: Entered): Amount {
  return convertAmount(amount, currency, "元");
}
