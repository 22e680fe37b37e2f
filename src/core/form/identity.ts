import type { Project } from "./project";
import { remembering } from "./remember";
import { fold } from "./text";

/** What a project is known by, wherever two forms are held against each other. */
export interface Identity {
  /** The number that a budget system gives it (项目代码), written before or behind its name; null where there is none. */
  readonly code: string | null;
  /** Its name, folded and without the number. */
  readonly name: string;
  /** 实施单位, folded: many units have a project 公用经费. Null where the form does not say it. */
  readonly unit: string | null;
  /** 年度: another year's form is another form. */
  readonly year: number | null;
}

type Named = Pick<Project, "name" | "unit" | "year">;

/** At least eight letters and digits, four of them digits, at either end: `310113230000000001-公安辅警经费`. */
const code =
  /^[[(【]?(?=[A-Z0-9-]*\d{4})([A-Z0-9][A-Z0-9-]{6,}[A-Z0-9])[\])】]?[-_:]*|[-_:]*[[(【]?(?=[A-Z0-9-]*\d{4})([A-Z0-9][A-Z0-9-]{6,}[A-Z0-9])[\])】]?$/i;

/** What a form's project is known by; null where the form does not name it. */
export function identityOf({ name, unit, year }: Named): Identity | null {
  return name === null ? null : { ...readName(name), unit: unit === null ? null : fold(unit), year };
}

/** Every project is held against every other one: what its name says is read once. */
const readName = remembering((name: string): Pick<Identity, "code" | "name"> => {
  const folded = fold(name);
  const found = code.exec(folded);
  const bare = folded.replace(code, "");
  return found && bare !== ""
    ? { code: (found[1] ?? found[2] ?? "").toUpperCase(), name: bare }
    : { code: null, name: folded };
});

/** Whether two things that forms say agree; what one of them does not say, agrees with everything. */
function agree<T extends string | number>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

/**
 * Whether two forms may be of the same project and year: by their codes where both have one, else by name, with the unit
 * where both state it.
 */
export function isSameProject(one: Named, other: Named): boolean {
  const [a, b] = [identityOf(one), identityOf(other)];
  if (!a || !b || !agree(a.year, b.year)) return false;
  if (a.code !== null && b.code !== null) return a.code === b.code;
  return a.name === b.name && agree(a.unit, b.unit);
}

/**
 * One text for all forms that surely are of the same project and year: name, code, unit and year are alike. Null where the form
 * does not name its project.
 */
export function identityKey(named: Named): string | null {
  const known = identityOf(named);
  return known && [known.code ?? "", known.name, known.unit ?? "", known.year ?? ""].join("\n");
}

/** A year in a project's name says which form it is, not which project. */
const yearInName = /(?:19|20)\d{2}\s*年度?/g;

function ofAnyYear({ name, unit }: Named): Named {
  const bare = name?.replace(yearInName, "").trim() ?? "";
  return { name: bare === "" ? name : bare, unit, year: null };
}

/** Whether two forms may be of the same project, each of whatever year; a year in the name does not matter. */
export function isSameProjectInAnyYear(one: Named, other: Named): boolean {
  return isSameProject(ofAnyYear(one), ofAnyYear(other));
}
