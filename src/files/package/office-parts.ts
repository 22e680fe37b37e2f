/**
 * Whether a part of a package of Office is read. Pictures, macros and printer settings need not even be unpacked. Charts
 * must not be: the workbook library would take the figures that a chart keeps for cells of its sheet, and it fails on the
 * newer kinds of chart.
 */
export function isOfficePart(name: string): boolean {
  return (
    /\.(xml|rels)$/i.test(name) &&
    !/^(xl|word)\/(charts|drawings|pivotCache|pivotTables|embeddings)\//i.test(name)
  );
}
