import { layouts } from "../../../src/core/layout/layouts";
import { paperFor } from "../../../src/core/layout/paper";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { sum } from "../../../src/core/layout/row-heights";
import type { Layout } from "../../../src/core/layout/layout";
import { seedProjects } from "../../helpers/seed-projects";

const [seed] = seedProjects;

/** An official form with all its columns wider. */
const widened = (times: number): Layout => {
  const layout = layouts["shanghai-2023"];
  return { ...layout, columnWidths: layout.columnWidths.map((width) => width * times) };
};

test("the official forms fit upright A4 in full size", () => {
  for (const { columnWidths } of Object.values(layouts)) {
    const { orientation, pageHeight } = paperFor(sum(columnWidths));
    expect(orientation).toBe("portrait");
    expect(pageHeight).toBeCloseTo((842 - 112) * 0.97);
  }
});

test("a somewhat wider form is printed smaller, so that more of it stands on a page", () => {
  const { orientation, pageHeight } = paperFor(539 * 1.25);
  expect(orientation).toBe("portrait");
  expect(pageHeight).toBeCloseTo((842 - 112) * 0.97 * 1.25);
});

test("a wide form is printed across", () => {
  expect(paperFor(760)).toMatchObject({ orientation: "landscape" });
  expect(paperFor(760).pageHeight).toBeCloseTo((595 - 112) * 0.97);
  expect(seed && planSheet(seed, widened(1.5)).print.orientation).toBe("landscape");
  expect(seed && planSheet(seed, widened(1)).print.orientation).toBe("portrait");
});
