import { fieldName } from "../core/form/field-names";
import { cellName, rangeName } from "../core/grid/address";
import { createSay } from "../core/language/create-say";
import type { Language, Values } from "../core/language/language";
import type { LayoutChoice } from "../core/layout/layouts";
import type { SheetPlan } from "../core/layout/sheet-plan";
import { describeRepair } from "../core/recognise/describe-repair";
import type { Difference } from "../core/import/differences";
import type { FoundForm, FoundSheet } from "../core/import/found-form";
import { leftoverRemains } from "../core/import/remains";
import { tableSheet } from "../core/import/table-sheet";
import type { FormulasTaken } from "./import-copies";
import type { Imported, TakenOver } from "./import-forms";
import { importReportInEnglish } from "./messages/import-en-US";
import { importReportInChinese, type ReportKey } from "./messages/import-zh-CN";

const sayReport = createSay({ "zh-CN": importReportInChinese, "en-US": importReportInEnglish });

/** What an import gave. */
export interface ImportDone extends Imported {
  /** What could not be read, or holds no form: each in one sentence. */
  readonly sentences: readonly string[];
}

/** In points. */
const columnWidths = [120, 150, 110, 100, 170, 190, 130];

/** Plans the report on an import: what came from where, what was put right, what has no field, what was not written. */
export function planReport({ taken, sheets, sentences }: ImportDone, language: Language): SheetPlan {
  const say = (key: ReportKey, values: Values = {}) => sayReport(language, key, values);
  const rows = taken.map((own) => [
    own.found.form.project.name ?? say("unnamed"),
    sourceOf(own.found),
    wayOf(own, say),
    own.sheet,
    own.found.form.repairs.map((repair) => describeRepair(repair, language)).join("\n"),
    (own.standard?.remains ?? leftoverRemains(own.found.form))
      .map(({ where, text }) => `${where}：${text}`)
      .join("\n"),
    notesOf(own, language, say),
  ]);
  return tableSheet({
    name: say("name"),
    header: [
      say("form"),
      say("source"),
      say("way"),
      say("target"),
      say("repairs"),
      say("remains"),
      say("notes"),
    ],
    rows: [
      ...rows,
      ...sheets.map(({ found, sheet, formulas }) => [
        say("no-form"),
        sheetSource(found),
        say("as-it-is"),
        sheet,
        "",
        "",
        describeFormulas(formulas, language).join("\n"),
      ]),
      ...sentences.map((sentence) => [say("not-read"), sentence, "", "", "", "", ""]),
    ],
    columnWidths,
  });
}

type Say = (key: ReportKey, values?: Values) => string;

/** The file, the sheet in it and the form's cells: `去年.xlsx › 表一 › A1:F28`. */
export function sourceOf({ source, form }: FoundForm): string {
  return [source, ...(form.sheet === null ? [] : [form.sheet]), rangeName(form.range)].join(" › ");
}

/** The file and the sheet in it: `去年.xlsx › 说明`. */
export function sheetSource({ source, grid }: FoundSheet): string {
  return [source, ...(grid.name === null ? [] : [grid.name])].join(" › ");
}

/** The most cells that a sentence names; a sheet of formulas has thousands. */
const mostNamed = 20;

/** Says of the formulas of a sheet that was copied how many are there, and of which there is the result only, and why. */
export function describeFormulas({ kept, lost }: FormulasTaken, language: Language): readonly string[] {
  const say = (key: ReportKey, values: Values = {}) => sayReport(language, key, values);
  const sentences = kept === 0 ? [] : [say("formulas-kept", { count: String(kept) })];
  for (const reason of ["refers-elsewhere", "not-plain", "other-result"] as const) {
    const own = lost.filter((formula) => formula.reason === reason).map(cellName);
    const named = own.slice(0, mostNamed).join(language === "zh-CN" ? "、" : ", ");
    const cells = own.length > mostNamed ? `${named} …` : named;
    if (own.length > 0) sentences.push(say(`formulas-${reason}`, { count: String(own.length), cells }));
  }
  return sentences;
}

function wayOf({ way, refused }: TakenOver, say: Say): string {
  switch (way.kind) {
    case "new-sheet":
      return say("new-sheet", { layout: titleOf(way.choice.layout, say) });
    case "into-form":
      return say("into-form", { count: String(way.chosen.length - refused.length) });
    case "as-it-is":
      return say("as-it-is");
  }
}

function titleOf(layout: LayoutChoice, say: Say): string {
  return typeof layout === "string" ? say(`layout-${layout}`) : layout.name;
}

function notesOf({ refused, standard, formulas }: TakenOver, language: Language, say: Say): string {
  const between = language === "zh-CN" ? "、" : ", ";
  const fields = refused.map(({ difference }) => nameOf(difference, language, say)).join(between);
  const empty = new Set(standard?.leftEmpty.map((field) => fieldName(field, language)));
  return [
    ...(formulas ? describeFormulas(formulas, language) : []),
    ...(fields === "" ? [] : [say("refused", { fields })]),
    ...(empty.size === 0 ? [] : [say("left-empty", { fields: [...empty].join(between) })]),
  ].join("\n");
}

function nameOf(difference: Difference, language: Language, say: Say): string {
  return difference.kind === "field"
    ? fieldName(difference.field, language)
    : say("an-indicator", { indicator: difference.indicator.name ?? "" });
}
