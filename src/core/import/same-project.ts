import type { Project } from "../form/project";
import { remembering } from "../form/remember";
import { fold } from "../form/text";

/** What a project is known by. */
export interface Identity {
  /** The number that a budget system gives it, written before or behind its name; null where there is none. */
  readonly code: string | null;
  readonly name: string;
}

/** At least eight letters and digits, four of them digits, at either end: `310113230000000001-公安辅警经费`. */
const code =
  /^[[(【]?(?=[A-Z0-9-]*\d{4})([A-Z0-9][A-Z0-9-]{6,}[A-Z0-9])[\])】]?[-_:]*|[-_:]*[[(【]?(?=[A-Z0-9-]*\d{4})([A-Z0-9][A-Z0-9-]{6,}[A-Z0-9])[\])】]?$/i;

/** Takes a project's name apart; null where the form does not name it. */
export function identityOf({ name }: Pick<Project, "name">): Identity | null {
  return name === null ? null : read(name);
}

/** Every project is held against every other one: what its name says is read once. */
const read = remembering((name: string): Identity => {
  const folded = fold(name);
  const found = code.exec(folded);
  const bare = folded.replace(code, "");
  return found && bare !== ""
    ? { code: (found[1] ?? found[2] ?? "").toUpperCase(), name: bare }
    : { code: null, name: folded };
});

function agree(one: string | number | null, other: string | number | null): boolean {
  if (one === null || other === null) return true;
  return typeof one === "string" && typeof other === "string" ? fold(one) === fold(other) : one === other;
}

/**
 * Whether two forms are of the same project and year: by their codes where both have one, else by name, with the unit
 * where both state it. Another year's form is another form.
 */
export function isSameProject(one: Project, other: Project): boolean {
  const [a, b] = [identityOf(one), identityOf(other)];
  if (!a || !b || !agree(one.year, other.year)) return false;
  if (a.code !== null && b.code !== null) return a.code === b.code;
  return a.name === b.name && agree(one.unit, other.unit);
}

/** Another form of the same project: of the workbook, or one that was found before in the files; by its number. */
export interface Twin {
  readonly in: "workbook" | "files";
  readonly at: number;
}

/** For each project that is found, the form that it comes twice with; null where it is new. */
export function twinsOf(found: readonly Project[], inWorkbook: readonly Project[]): readonly (Twin | null)[] {
  return found.map((project, index) => {
    const there = inWorkbook.findIndex((other) => isSameProject(project, other));
    if (there >= 0) return { in: "workbook", at: there };
    const before = found.slice(0, index).findIndex((other) => isSameProject(project, other));
    return before >= 0 ? { in: "files", at: before } : null;
  });
}
