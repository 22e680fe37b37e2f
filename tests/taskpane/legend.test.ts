import { readFileSync } from "node:fs";
import { join } from "node:path";
import { severities } from "../../src/core/checks/rule";
import { markColors } from "../../src/excel/mark-rules";

const styles = readFileSync(join(__dirname, "../../src/taskpane/shell/controls.css"), "utf8");

test.each(severities)("the legend shows %s in the colour of its marks on the sheet", (severity) => {
  const [, colour] = new RegExp(`\\.swatch\\.${severity} \\{[^}]*background: (#\\w+);`).exec(styles) ?? [];
  expect(colour?.toUpperCase()).toBe(markColors[severity]);
});
