import type { Cell, CellAddress } from "../grid/grid";
import {
  emptyProject,
  type FieldPath,
  type Funding,
  type Goals,
  type Indicator,
  type IndicatorList,
  type Project,
} from "../form/project";
import type { FormKind } from "../form/form-kind";
import type { Paper } from "../form/paper";
import type { Values } from "../language/language";
import { officialLayoutOf } from "../kinds/target/official-layout";
import type { TableRow } from "./indicators/table-row";
import { kindOfRegion, titlesOf } from "./kind-of-region";
import { ownLabels } from "./own-labels";
import { boundsOf, cellKey, type Region } from "./lines";
import {
  cellsOf,
  placedFields,
  type FormReading,
  type GoalPeriod,
  type Leftover,
  type Place,
  type Repair,
  type RepairKind,
  type Slot,
  type SumField,
  type TableReading,
} from "./reading";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A form while it is being read: the project so far, and what each cell turned out to be. */
export interface FormDraft {
  readonly region: Region;
  /** Null where neither title nor headers tell. */
  kind: FormKind | null;
  readonly project: Writable<Omit<Project, "funding" | "goals" | "indicators">> & {
    readonly funding: Writable<Funding>;
    readonly goals: Writable<Goals>;
    readonly indicators: Readonly<Record<IndicatorList, Indicator[]>>;
  };
  readonly places: Partial<Record<FieldPath, Place>>;
  goalPeriod: GoalPeriod | null;
  readonly repairs: Repair[];
  readonly openSums: Set<SumField>;
  readonly labels: Map<number, CellAddress>;
  readonly fields: Set<number>;
  /** The label that a cell stands beside, for cells that may end up as leftovers. */
  readonly labelOf: Map<number, string>;
  readonly slots: Slot[];
  /** What stands near the form and is none of it. */
  readonly outside: Cell[];
  readonly tables: TableReading[];
  /** The rows of all tables, with the levels that hold in them. */
  readonly tableRows: TableRow[];
  /** What a 自评表 or 监控表 says; null for other kinds. */
  paper: Paper | null;
}

/** A draft of which nothing is known yet. */
export function startDraft(region: Region): FormDraft {
  return {
    region,
    kind: kindOfRegion(region),
    project: {
      ...emptyProject,
      funding: { ...emptyProject.funding },
      goals: { ...emptyProject.goals },
      indicators: { annual: [], overall: [] },
    },
    places: {},
    goalPeriod: null,
    repairs: [],
    openSums: new Set(),
    labels: new Map(),
    fields: new Set(),
    labelOf: new Map(),
    slots: [],
    outside: [],
    tables: [],
    tableRows: [],
    paper: null,
  };
}

/** Notes that a cell is a label. */
export function claimLabel(draft: FormDraft, cell: CellAddress): void {
  draft.labels.set(cellKey(cell), { row: cell.row, column: cell.column });
}

/** Gives back the cells of a place that no other field has, so that they end up as leftovers. */
function release(draft: FormDraft, given: Place): void {
  const held = Object.values(draft.places as Readonly<Record<string, Place>>).filter(
    (place) => place !== given,
  );
  const others = new Set(held.flatMap((place) => cellsOf(place).map(cellKey)));
  for (const cell of cellsOf(given)) if (!others.has(cellKey(cell))) draft.fields.delete(cellKey(cell));
}

/** Notes where a field stands, and that its cells are taken; cells that the field had before are free again. */
export function claimField(
  draft: FormDraft,
  field: FieldPath,
  cell: Cell,
  extra?: Pick<Place, "belongs" | "more">,
): void {
  const place: Place = { cell: addressOf(cell), text: cell.text };
  const before = draft.places[field];
  if (before) release(draft, before);
  draft.places[field] = extra ? { ...place, ...extra } : place;
  draft.fields.add(cellKey(cell));
  for (const more of extra?.more ?? []) draft.fields.add(cellKey(more));
}

/** Notes the cells in which a field's text stands again, where the field has been read from this cell. */
export function claimRepeats(draft: FormDraft, cell: Cell, repeats: readonly CellAddress[]): void {
  if (repeats.length === 0) return;
  for (const [field, place] of placedFields(draft))
    if (cellKey(place.cell) === cellKey(cell) && place.text !== "") {
      draft.places[field] = { ...place, repeats: repeats.map(addressOf) };
      for (const again of repeats) draft.fields.add(cellKey(again));
    }
}

/** Notes in which empty cell a field should be written. */
export function claimEmpty(draft: FormDraft, field: FieldPath, cell: CellAddress): void {
  draft.places[field] ??= { cell: addressOf(cell), text: "" };
}

/** Notes that the field was taken otherwise than it stands. */
export function noteRepair(
  draft: FormDraft,
  kind: RepairKind,
  field: FieldPath,
  cell: CellAddress,
  values: Values,
): void {
  draft.repairs.push({ kind, field, cell: addressOf(cell), values });
}

/** The bare address of a cell. */
export function addressOf({ row, column }: CellAddress): CellAddress {
  return { row, column };
}

/** The finished reading: whatever cell is neither label nor field is a leftover. */
export function finishDraft(draft: FormDraft, sheet: string | null): FormReading {
  const leftovers: Leftover[] = [];
  for (const { cells } of draft.region.lines)
    for (const cell of cells) {
      const key = cellKey(cell);
      if (draft.fields.has(key) || draft.labels.has(key)) continue;
      leftovers.push({ cell: addressOf(cell), text: cell.text, label: draft.labelOf.get(key) ?? null });
    }
  for (const cell of draft.outside) leftovers.push({ cell: addressOf(cell), text: cell.text, label: null });
  const { kind, project, places, goalPeriod, repairs, openSums, region } = draft;
  const labels = [...draft.labels.values()];
  const called = ownLabels(draft);
  return {
    sheet,
    range: boundsOf(region.lines, region.merges),
    kind: kind ?? "target",
    layout: officialLayoutOf({
      titles: titlesOf(region.lines),
      asks: (field) => places[field] !== undefined,
      year: project.year,
    }),
    project,
    places,
    ...(Object.keys(called).length > 0 && { called }),
    goalPeriod,
    repairs,
    openSums: [...openSums],
    leftovers,
    labels,
    slots: draft.slots,
    tables: draft.tables,
    paper: draft.paper,
  };
}
