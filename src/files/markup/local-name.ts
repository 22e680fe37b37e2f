/** An element's or attribute's name without its prefix, which each writer chooses: `w:tbl` and `ns0:tbl` give `tbl`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
