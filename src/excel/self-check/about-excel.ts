/** What this Excel says of itself: its platform, its version, and the newest of its ExcelApi sets. */
export function aboutExcel(): readonly string[] {
  const { diagnostics, requirements } = Office.context;
  const told = diagnostics as Office.ContextInformation | undefined;
  const sets = Array.from({ length: 30 }, (_, at) => `1.${at + 1}`);
  const newest = sets.findLast((set) => requirements.isSetSupported("ExcelApi", set)) ?? "none";
  return [
    `platform: ${told ? String(told.platform) : "unknown"}`,
    `version: ${told?.version ?? "unknown"}`,
    `ExcelApi: ${newest}`,
  ];
}
