import { typed } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";

const found = (department: string): readonly unknown[] =>
  findingsOf("department-unlikely", typed(cleanForm2023, "department", department));

test.each(["县教育局计财科", "城关镇中心小学", "市交警支队三中队", "幸福村委会（本级）"])(
  "%s answers to a department",
  (name) => {
    expect(found(name)).toMatchObject([{ severity: "hint" }]);
  },
);

test.each(["县教育局", "市专科学校", "省医科大学", "城关镇人民政府", "县委办公室", ""])(
  "%s may be one, or nothing is said of it",
  (name) => {
    expect(found(name)).toEqual([]);
  },
);
