/** A defined name (名称) and what it means. */
export interface DefinedName {
  readonly name: string;
  /** Whether it is the sheet's own. */
  readonly isOwn: boolean;
  readonly formula: string;
}

interface Found extends DefinedName {
  readonly item: Excel.NamedItem;
}

/** Asks for the names of the workbook and of a sheet; they can be had after the next sync. */
export function loadNames(context: Excel.RequestContext, sheet: Excel.Worksheet): () => Found[] {
  const asked = "items/name, items/formula, items/scope";
  const [all, own] = [context.workbook.names.load(asked), sheet.names.load(asked)];
  const found = (items: readonly Excel.NamedItem[], isOwn: boolean): Found[] =>
    items.map((item) => ({ item, isOwn, name: item.name, formula: String(item.formula) }));
  return () => [
    ...found(
      all.items.filter(({ scope }) => scope === "Workbook"),
      false,
    ),
    ...found(own.items, true),
  ];
}

export function plainNames(found: readonly Found[]): DefinedName[] {
  return found.map(({ name, isOwn, formula }) => ({ name, isOwn, formula }));
}

const same = (a: DefinedName) => (b: DefinedName) => a.name === b.name && a.isOwn === b.isOwn;

/**
 * Lets names mean again what they meant.
 * @param left what they meant when the action had ended; what was changed since is the user's own
 * @param since what they meant before the action was taken back
 */
export function mendNames(
  before: readonly DefinedName[],
  left: readonly DefinedName[],
  since: readonly DefinedName[],
  now: readonly Found[],
): boolean {
  const broken = now.flatMap((found) => {
    const [was, then, untouched] = [before, left, since].map((list) => list.find(same(found)));
    const isOurs = was !== undefined && then?.formula === untouched?.formula;
    return isOurs && was.formula !== found.formula ? [{ item: found.item, formula: was.formula }] : [];
  });
  for (const { item, formula } of broken) item.formula = formula;
  return broken.length > 0;
}
