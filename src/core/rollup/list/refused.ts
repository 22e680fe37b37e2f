import { cellOf } from "../../checks/cell-of";
import { belongs, isLevel1, isLevel2 } from "../../form/levels";
import type { ListColumnKey } from "../../form/list-columns";
import type { FieldPath, IndicatorPart } from "../../form/project";
import { targetInColumns } from "../../form/target-in-columns";
import { isBlank } from "../../form/text";
import type { CellAddress } from "../../grid/grid";
import type { FormReading } from "../../recognise/reading";
import type { ListChoice } from "./list-table";
import type { ListRow } from "./list-rows";

/** Why a budget system refuses a row. */
export type RefusedKind =
  | "no-name"
  | "no-target"
  | "no-sign"
  | "no-measure"
  | "blanks"
  | "characters"
  | "too-long"
  | "no-level"
  | "outside-tree"
  | "no-currency";

/** What has to be chosen or added in the system, which takes the row without it. */
export const toComplete: ReadonlySet<RefusedKind> = new Set(["no-sign", "no-currency"]);

/** One thing for which a budget system refuses a list. */
export interface Refused {
  readonly kind: RefusedKind;
  readonly form: FormReading;
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
  /** What the field says; of levels both. */
  readonly text: string;
  /** The indicator's name, or its number from 1; null where it is about the form. */
  readonly indicator: string | null;
}

/** Bytes (UTF-8) that budget systems keep of 三级指标 and 指标值, and of a goal (库表 of budget integration). */
const mostBytes = { name: 1000, target: 1000, annualGoal: 2000 } as const;

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The system's own pattern. */
const refusedSigns = /[*_-]/;

type Found = readonly [RefusedKind, IndicatorPart, string];

/** What a system refuses of a name or a value, as far as that is a matter of its text. */
function ofText(part: "name" | "target", text: string): Found[] {
  const kinds: RefusedKind[] = [
    ...(text !== text.trim() ? (["blanks"] as const) : []),
    ...(refusedSigns.test(text) ? (["characters"] as const) : []),
    ...(bytesOf(text) > mostBytes[part] ? (["too-long"] as const) : []),
  ];
  return kinds.map((kind) => [kind, part, text]);
}

function ofTarget(target: string | null, has: ReadonlySet<ListColumnKey>): Found[] {
  if (target === null || isBlank(target)) return [["no-target", "target", ""]];
  const { sign, measure, isQualitative } = targetInColumns(target);
  return [
    ...ofText("target", target),
    ...(has.has("sign") && sign === "" ? ([["no-sign", "target", target]] as const) : []),
    ...(has.has("measure") && measure === "" && !isQualitative
      ? ([["no-measure", "target", target]] as const)
      : []),
  ];
}

function ofLevels(level1: string | null, level2: string | null): Found[] {
  if (level1 === null) return [["no-level", "level1", ""]];
  if (level2 === null) return [["no-level", "level2", ""]];
  const both = `${level1} / ${level2}`;
  if (!isLevel1(level1)) return [["outside-tree", "level1", both]];
  return isLevel2(level2) && belongs(level2, level1) ? [] : [["outside-tree", "level2", both]];
}

/** What a budget system would refuse of a list, row by row, and of each form once. */
export function refusedIn(rows: readonly ListRow[], { columns }: ListChoice): readonly Refused[] {
  const has = new Set(columns.map(({ is }) => is));
  const seen = new Set<FormReading>();
  return rows.flatMap((row) => {
    const ofForm = seen.has(row.form) ? [] : refusedOfForm(row.form, has);
    seen.add(row.form);
    return [...ofForm, ...refusedOfRow(row, has)];
  });
}

function refusedOfRow({ form, index, indicator }: ListRow, has: ReadonlySet<ListColumnKey>): Refused[] {
  const { level1, level2, name, target } = indicator;
  const found: readonly Found[] = [
    ...(has.has("level1") && has.has("level2") ? ofLevels(level1, level2) : []),
    ...(name === null || isBlank(name) ? ([["no-name", "name", ""]] as const) : ofText("name", name)),
    ...ofTarget(target, has),
  ];
  return found.map(([kind, part, text]) => {
    const field: FieldPath = `indicators.annual.${index}.${part}`;
    return { kind, form, field, cell: cellOf(form, field), text, indicator: name ?? String(index + 1) };
  });
}

function refusedOfForm(form: FormReading, has: ReadonlySet<ListColumnKey>): Refused[] {
  const { funding, goals } = form.project;
  const about = (kind: RefusedKind, field: FieldPath, text: string): Refused => ({
    ...{ kind, form, field, cell: cellOf(form, field), text, indicator: null },
  });
  const hasAmount = funding.annualTotal !== null || funding.total !== null || funding.annualFiscal !== null;
  return [
    ...(has.has("budget") && hasAmount && funding.currency === null
      ? [about("no-currency", "funding.currency", "")]
      : []),
    ...(has.has("annualGoal") && bytesOf(goals.annual ?? "") > mostBytes.annualGoal
      ? [about("too-long", "goals.annual", goals.annual ?? "")]
      : []),
  ];
}
