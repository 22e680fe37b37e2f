import type { Project } from "../form/project";
import type { FieldOfWork } from "./field-of-work";
import type { LibraryIndicator } from "./library";

/** What a word tells by where it stands: a project's name says what it is about, a goal speaks of other things too. */
const worth = { name: 6, office: 3, goal: 1 } as const;

/**
 * The library for a project: the names of its own field of work first, then those that every project has, then the others.
 * Names of one field stay in their order.
 */
export function rankLibrary(
  library: readonly LibraryIndicator[],
  project: Project,
): readonly LibraryIndicator[] {
  const ranks = new Map<FieldOfWork, number>();
  const rankOf = (field: FieldOfWork): number => {
    const known = ranks.get(field) ?? relevance(field, project);
    ranks.set(field, known);
    return known;
  };
  return [...library].sort((one, other) => rankOf(other.field) - rankOf(one.field));
}

/** How much of a project's words are a field's; what all projects have comes before a field of which nothing is said. */
function relevance({ words }: FieldOfWork, { name, department, unit, goals }: Project): number {
  if (words.length === 0) return 0.5;
  const said = [
    [name, worth.name],
    [department, worth.office],
    [unit, worth.office],
    [goals.annual, worth.goal],
    [goals.overall, worth.goal],
  ] as const;
  return said.reduce(
    (sum, [text, points]) => sum + points * words.filter((word) => text?.includes(word)).length,
    0,
  );
}
