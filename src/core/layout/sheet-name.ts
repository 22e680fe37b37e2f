/** Excel's limit, in UTF-16 units. */
const longestName = 31;
const nameless = "申报表";
/** Excel refuses these half-width; Japanese and Chinese editions refuse the full-width forms too. */
const forbidden = /[[\]:*?/\\［］：＊？／＼\p{Cc}\p{Cs}\p{Cn}]+/gu;
/** A name that Excel keeps for its list of changes. */
const reserved = /^history$/i;

/**
 * Makes a valid worksheet name of a project's name: 1 to 31 characters, without `[ ] : * ? / \` and line breaks, no
 * apostrophe at either end, not `History` (support.microsoft.com, "Rename a worksheet"). Names already `taken` are
 * avoided, whatever their case, by a number behind: `区特保队伍经费 (2)`.
 */
export function sheetName(projectName: string | null, taken: readonly string[] = []): string {
  const cleaned = (projectName ?? "").replace(forbidden, " ").replace(/\s+/gu, " ");
  const wanted = cut(trim(cleaned), longestName) || nameless;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase()) && !reserved.test(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const name = cut(wanted, longestName - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The name of a project's sheet for a year, `区特保队伍经费 2027`: where it is too long the project's name gives way, never the year. */
export function sheetNameOfYear(projectName: string | null, year: number): string {
  const ending = ` ${year}`;
  return cut(sheetName(projectName), longestName - ending.length) + ending;
}

/** Valid names for several worksheets, in their order: unlike each other and those that are `taken`. */
export function sheetNames(
  wanted: readonly (string | null)[],
  taken: readonly string[] = [],
): readonly string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(sheetName(name, [...taken, ...names]));
  return names;
}

function trim(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/gu, "");
}

/** Cuts to a number of UTF-16 units without tearing a character apart. */
function cut(name: string, longest: number): string {
  return trim(name.slice(0, longest).replace(/[\ud800-\udbff]$/, ""));
}
