/** Why this system has no Excel that an add-in can be loaded into from the command line, in one sentence; null if it has. */
export function excelObstacle(platform: NodeJS.Platform): string | null {
  return platform === "win32" || platform === "darwin"
    ? null
    : "This needs Excel on Windows or a Mac; npm start shows the add-in without Excel.";
}
