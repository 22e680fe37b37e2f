import { cellOf } from "../../checks/cell-of";
import { saidAt, type PaperField } from "../../form/paper";
import { amountFields, indicatorParts, type FieldPath } from "../../form/project";
import { valueOf } from "../../form/value-of";
import type { CellAddress } from "../../grid/grid";
import type { FormReading } from "../../recognise/reading";
import { differencesOf } from "../differences";
import { sameValue } from "../same-text";
import type { RowTable, SameRows } from "./same-rows";

/** A field that says something else than in the version before; a text is empty where the form says nothing. */
export interface FieldChanged {
  readonly kind: "field";
  /** As it is called on the new version. */
  readonly field: FieldPath;
  readonly before: string;
  readonly after: string;
  readonly cellBefore: CellAddress | null;
  readonly cell: CellAddress | null;
  /** Of an indicator, what it is called on the new version, so that it can be named. */
  readonly row: string | null;
}

const none = { annual: [], overall: [] } as const;

/** What the fields of two versions of a form say differently: head, money, goals, indicators, and what a later paper adds. */
export function fieldChanges(
  before: FormReading,
  after: FormReading,
  rows: readonly SameRows[],
): readonly FieldChanged[] {
  return [
    ...headChanges(before, after),
    ...periodChange(before, after),
    ...paperHeadChanges(before, after),
    ...rows.flatMap((own) => own.pairs.flatMap((pair) => rowChanges(before, after, own.table, pair))),
  ];
}

type Place = Pick<FieldChanged, "cell" | "cellBefore">;

const placesOf = (before: FormReading, after: FormReading, field: FieldPath, own = field): Place => ({
  cellBefore: cellOf(before, own),
  cell: cellOf(after, field),
});

/** Amounts are the same if they are the same money; where the unit of money was changed, each is told in its own. */
function headChanges(before: FormReading, after: FormReading): FieldChanged[] {
  const [old, now] = [before.project, after.project];
  const [unitBefore, unit] = [old.funding.currency, now.funding.currency];
  const isOtherUnit = unitBefore !== null && unit !== null && unitBefore !== unit;
  const changed = differencesOf({ ...old, indicators: none }, { ...now, indicators: none }).flatMap((own) =>
    own.kind === "field" ? [own] : [],
  );
  const amounts = new Set<string>(amountFields.map((field) => `funding.${field}`));
  const told = (value: string | number | null, currency: string) =>
    value === null ? "" : `${value} ${currency}`;
  const fields = changed.map((own): FieldChanged => ({
    ...{ ...own, row: null, ...placesOf(before, after, own.field) },
    ...(isOtherUnit &&
      amounts.has(own.field) && {
        before: told(valueOf(old, own.field), unitBefore),
        after: told(valueOf(now, own.field), unit),
      }),
  }));
  if (!isOtherUnit) return fields;
  const field = "funding.currency";
  const currency = { kind: "field", field, before: unitBefore, after: unit, row: null } as const;
  return [{ ...currency, ...placesOf(before, after, field) }, ...fields];
}

function periodChange(before: FormReading, after: FormReading): FieldChanged[] {
  const field = "goals.period";
  const [old, now] = [before.goalPeriod?.text ?? "", after.goalPeriod?.text ?? ""];
  if (sameValue(field, old, now)) return [];
  return [{ kind: "field", field, before: old, after: now, row: null, ...placesOf(before, after, field) }];
}

const paperHead: readonly PaperField[] = [
  ...(["expected", "actual"] as const).map((part): PaperField => `paper.goals.${part}`),
  ...(["weight", "score"] as const).map((part): PaperField => `paper.total.${part}`),
  ...(["grade", "conclusion", "problems", "measures"] as const).map((part): PaperField => `paper.${part}`),
  "paper.executionPoints",
];

function said(form: FormReading, field: PaperField): string {
  return (form.paper && saidAt(form.paper, field)?.text) ?? "";
}

function paperHeadChanges(before: FormReading, after: FormReading): FieldChanged[] {
  return paperHead.flatMap((field) => paperChange(before, after, field, field, null));
}

function paperChange(
  before: FormReading,
  after: FormReading,
  own: PaperField,
  field: PaperField,
  row: string | null,
): FieldChanged[] {
  const [old, now] = [said(before, own), said(after, field)];
  if (sameValue(field, old, now)) return [];
  return [{ kind: "field", field, before: old, after: now, row, ...placesOf(before, after, field, own) }];
}

function rowChanges(
  before: FormReading,
  after: FormReading,
  table: RowTable,
  pair: SameRows["pairs"][number],
): FieldChanged[] {
  if (table === "paper.indicators" || table === "paper.funding") {
    const name = table === "paper.funding" ? "label" : "name";
    const row = said(after, `${table}.${pair.after}.${name}`);
    return partsOf(after, table, pair.after).flatMap((part) =>
      paperChange(before, after, `${table}.${pair.before}.${part}`, `${table}.${pair.after}.${part}`, row),
    );
  }
  const row = String(valueOf(after.project, `${table}.${pair.after}.name`) ?? "");
  return indicatorParts.flatMap((part): FieldChanged[] => {
    const [own, field] = [`${table}.${pair.before}.${part}`, `${table}.${pair.after}.${part}`] as const;
    const [old, now] = [valueOf(before.project, own), valueOf(after.project, field)];
    if (sameValue(field, old, now)) return [];
    const texts = { before: String(old ?? ""), after: String(now ?? "") };
    return [{ kind: "field", field, ...texts, row, ...placesOf(before, after, field, own) }];
  });
}

/** The parts that a row of a later paper has. */
function partsOf(
  form: FormReading,
  table: "paper.indicators" | "paper.funding",
  at: number,
): readonly string[] {
  const row = (table === "paper.indicators" ? form.paper?.indicators : form.paper?.funding)?.[at] ?? {};
  return Object.entries(row).flatMap(([part, value]: [string, unknown]) =>
    typeof value === "object" ? [part] : [],
  );
}
