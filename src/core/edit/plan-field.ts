import { sameCell } from "../grid/address";
import { applyFix } from "./apply-fix";
import { withField } from "./read-field";
import { indicatorField } from "../form/indicator-lists";
import type { FieldPath, Project } from "../form/project";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { findInGrid, type FormInGrid } from "./form-in-grid";
import { straightened } from "./straighten-row";
import { fieldWrites, type FieldWish } from "./field-writes";
import { textAt } from "./grid-look";
import { EditRefused, type CellWrite, type SheetEdit } from "./sheet-edit";
import { verify } from "./verify";

/** The reading with the field changed, and with it what the same cell says in the other list of indicators. */
export function changed(form: FormReading, field: FieldPath, text: string): FormReading {
  const wanted = applyFix(form, [{ kind: "set", field, text }]);
  const twin = twinOf(form, field);
  return twin ? { ...wanted, project: withField(wanted.project, twin, text) } : wanted;
}

/** The part of an indicator of the other list that stands in the same cell. */
function twinOf({ places }: FormReading, field: FieldPath): FieldPath | undefined {
  const own = indicatorField(field);
  const cell = places[field]?.cell;
  if (!cell || !own?.part || own.part.startsWith("level")) return undefined;
  return (Object.keys(places) as FieldPath[]).find((name) => {
    const other = indicatorField(name);
    const place = places[name];
    return other && other.list !== own.list && other.part === own.part && place && sameCell(place.cell, cell);
  });
}

/** The numbers of the other forms that take the field from the same cell: a list names its 主管部门 once, a sheet its year. */
export function othersWith({ forms, form, at }: FormInGrid, field: FieldPath): number[] {
  const cell = form.places[field]?.cell;
  return forms.flatMap((other, number) => {
    const place = other.places[field];
    return cell && place && number !== at && sameCell(place.cell, cell) ? [number] : [];
  });
}

/** Cells that hold their text already are not written. */
export function onlyChanges(grid: Grid, writes: readonly CellWrite[]): CellWrite[] {
  return writes.filter((write) => textAt(grid, write) !== write.text);
}

/** An edit that was found right, and the form as it stands after it. */
export interface PlannedWrites {
  readonly writes: readonly CellWrite[];
  readonly after: FormInGrid;
}

/**
 * Plans the writing of one field.
 * @throws EditRefused `cannot-place`; `not-read-back` if no way of writing it gives the wanted project
 */
export function planWish(before: FormInGrid, wish: FieldWish): PlannedWrites {
  const { field, text } = wish;
  const wanted = changed(before.form, field, text);
  const others = new Map<number, Project>();
  for (const number of othersWith(before, field)) {
    const other = before.forms[number];
    if (other) others.set(number, withField(other.project, field, text));
  }
  const ways = [
    ...fieldWrites(before.grid, before.form, wish),
    ...straightened(before.grid, before.form, [{ field, text }]),
  ];
  for (const way of ways) {
    const writes = onlyChanges(before.grid, way);
    const after = verify(before, [{ kind: "write", cells: writes }], {
      project: wanted.project,
      others,
      ...(field === "goals.period" ? { goalPeriod: wanted.goalPeriod } : {}),
      ...(wish.isFix ? { repairs: wanted.repairs } : {}),
    });
    if (after) return { writes, after };
  }
  throw new EditRefused("not-read-back", field);
}

/** The form among those of its sheet. @throws EditRefused if the grid does not have it */
export function located(grid: Grid, form: FormReading, field: FieldPath): FormInGrid {
  const found = findInGrid(grid, form);
  if (!found) throw new EditRefused("not-read-back", field);
  return found;
}

/**
 * Plans the edit of one field: the user's text goes into the field's cell, and nothing else on the sheet reads
 * differently afterwards. @throws EditRefused
 */
export function planField(grid: Grid, form: FormReading, field: FieldPath, text: string): SheetEdit {
  const { writes } = planWish(located(grid, form, field), { field, text, isFix: false });
  return {
    expected: writes,
    steps: writes.length > 0 ? [{ kind: "write", cells: writes }] : [],
    form: form.range,
  };
}
