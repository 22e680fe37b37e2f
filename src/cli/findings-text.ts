import type { CheckedNotJudged } from "../core/checks/check";
import { describe, describeNotJudged } from "../core/checks/describe";
import { severities, type Severity } from "../core/checks/rule";
import type { Language } from "../core/language/language";
import { placeName } from "../core/recognise/place-name";
import { countOpen, type JudgedFinding } from "../core/rollup/judged-form";
import { padTo, widthOf } from "./columns";
import { formTitle } from "./form-title";
import type { JudgedFile } from "./judged-files";
import type { Colour, Paint } from "./paint";
import { say } from "./say";

const colourOf: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", hint: "cyan" };

/** Room for a cell's name; few have more than `BH200`. */
const cellWidth = 5;

/** What `check` prints for people: a block for each form, and the sum of all at the end. */
export function findingsText(forms: readonly JudgedFile[], language: Language, paint: Paint): string {
  const total = say(language, "total", { count: String(forms.length), counts: countsText(forms, language) });
  return [...forms.map((form) => formText(form, language, paint)), `${total}\n`].join("\n");
}

function formText(form: JudgedFile, language: Language, paint: Paint): string {
  const { findings, notJudged } = form;
  const isClean = findings.length + notJudged.length === 0;
  const lines = [
    formTitle(form.file, form.form, language, paint),
    `  ${isClean ? say(language, "nothing-found") : countsText([form], language)}`,
    ...findings.flatMap((finding) => ["", ...findingLines(form, finding, language, paint)]),
    ...notJudgedLines(form, language),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** The counts of all severities, and behind them, if there are any, of what could not be judged. */
function countsText(forms: readonly JudgedFile[], language: Language): string {
  const { error, warning, hint } = countOpen(forms);
  const values = { error: String(error), warning: String(warning), hint: String(hint) };
  const notJudged = forms.reduce((sum, form) => sum + form.notJudged.length, 0);
  return say(language, notJudged > 0 ? "counts-with-not-judged" : "counts", {
    ...values,
    notJudged: String(notJudged),
  });
}

function findingLines(
  { form }: JudgedFile,
  finding: JudgedFinding,
  language: Language,
  paint: Paint,
): readonly string[] {
  const { message, expected, basis } = describe(finding, language);
  const { severity, cell, waived } = finding;
  const word = paint(
    waived === null ? colourOf[severity] : "faint",
    padTo(wordWidth(language), say(language, severity)),
  );
  const indent = textStart("", "", language);
  const reason = waived === null ? [] : [say(language, "waived", { reason: waived })];
  const rest = [say(language, "expected", { expected }), say(language, "basis", { basis }), ...reason];
  return [
    textStart(word, cell ? placeName(form, cell, language) : "", language) + message,
    ...rest.map((line) => indent + paint("faint", line)),
  ];
}

function notJudgedLines({ form, notJudged }: JudgedFile, language: Language): readonly string[] {
  const placeOf = ({ cell }: CheckedNotJudged) => (cell ? placeName(form, cell, language) : "");
  if (notJudged.length === 0) return [];
  const lines = notJudged.map(
    (entry) => textStart("", placeOf(entry), language) + describeNotJudged(entry, language),
  );
  return ["", `  ${say(language, "cannot-judge")}`, ...lines];
}

/** What stands before a sentence, in columns: the severity in words and the cell. */
function textStart(word: string, place: string, language: Language): string {
  return `  ${word || padTo(wordWidth(language), "")}  ${padTo(cellWidth, place)}  `;
}

function wordWidth(language: Language): number {
  return Math.max(...severities.map((severity) => widthOf(say(language, severity))));
}
