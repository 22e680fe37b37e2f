import type { CheckedFormOnSheet } from "../../../actions/checked-sheet";
import type { CheckedForm } from "../../../actions/checked-form";
import type { Takeover, ToImport } from "../../../actions/import-forms";
import { differencesOf, isTakenAtFirst } from "../../../core/import/differences";
import { twinsOf, type Twin } from "../../../core/import/twins";
import type { StandardChoice } from "../../../core/import/standard-sheet";
import type { Decision, DeskState, SheetOptions, WayName } from "./desk-state";

/**
 * What is proposed for each form that was found. One of a project that the workbook has already brings that form up to
 * date; one that comes twice in the files is taken once; all others get a new sheet.
 * @param active the form of the sheet that the user looks at, into which any other form can be taken
 */
export function proposals(
  found: readonly CheckedForm[],
  inWorkbook: readonly CheckedFormOnSheet[],
  active: CheckedFormOnSheet | null,
): readonly Decision[] {
  const twins = twinsOf(
    found.map(({ form }) => form.project),
    inWorkbook.map(({ form }) => form.project),
  );
  return found.map((form, index) => propose(form, twins[index] ?? null, inWorkbook, active));
}

function propose(
  { form }: CheckedForm,
  twin: Twin | null,
  inWorkbook: readonly CheckedFormOnSheet[],
  active: CheckedFormOnSheet | null,
): Decision {
  const target = (twin?.in === "workbook" ? inWorkbook[twin.at] : active) ?? null;
  const differences = target ? differencesOf(target.form.project, form.project) : [];
  const chosen = differences.flatMap((difference, at) => (isTakenAtFirst(difference) ? [at] : []));
  return {
    way: wayFor(twin, differences.length),
    doubled: twin?.in ?? null,
    target,
    differences,
    chosen: new Set(chosen),
  };
}

function wayFor(twin: Twin | null, differences: number): WayName {
  if (!twin) return "new-sheet";
  return twin.in === "files" || differences === 0 ? "skip" : "into-form";
}

/** The options as the planning wants them. */
export function choiceOf({ layout, currency, year, kept, withRemains }: SheetOptions): StandardChoice {
  return {
    layout,
    currency,
    year: year === null ? null : { year, amounts: kept, targets: kept },
    withRemains,
  };
}

/** What is to be written, after all decisions. */
export function toImport({ forms, decisions, options, sheets, chosenSheets }: Decided): ToImport {
  return {
    forms: takeoversOf(forms, decisions, options),
    sheets: sheets.filter((_, index) => chosenSheets.has(index)),
  };
}

type Decided = Pick<DeskState, "forms" | "decisions" | "options" | "sheets" | "chosenSheets">;

/** The forms that are to be written. */
export function takeoversOf(
  forms: readonly CheckedForm[],
  decisions: readonly Decision[],
  options: SheetOptions,
): readonly Takeover[] {
  return forms.flatMap((found, index): Takeover[] => {
    const decision = decisions[index];
    switch (decision?.way) {
      case "new-sheet":
        return [{ found, way: { kind: "new-sheet", choice: choiceOf(options) } }];
      case "as-it-is":
        return [{ found, way: { kind: "as-it-is" } }];
      case "into-form": {
        const { target, differences, chosen } = decision;
        const wanted = differences.filter((_, at) => chosen.has(at));
        if (!target || wanted.length === 0) return [];
        return [{ found, way: { kind: "into-form", onSheet: target, chosen: wanted } }];
      }
      case "skip":
      case undefined:
        return [];
    }
  });
}
