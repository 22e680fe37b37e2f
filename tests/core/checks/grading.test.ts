import fc from "fast-check";
import { grades, proposeGrade, usualGrading } from "../../../src/core/checks/grading";
import { severities, type Severity } from "../../../src/core/checks/rule";

const found = (...all: readonly Severity[]) => all.map((severity) => ({ severity, waived: null }));
const gradeOf = (findings: Parameters<typeof proposeGrade>[0]["findings"], grading = usualGrading) =>
  proposeGrade({ findings, notJudged: [] }, grading);

test("nothing found is 优 with all points; hints take none off", () => {
  expect(gradeOf([])).toEqual({ grade: "excellent", points: 100 });
  expect(gradeOf(found("hint", "hint", "hint"))).toEqual({ grade: "excellent", points: 100 });
});

test("one error is no longer 优, three warnings are 良, more are 中 and 差", () => {
  expect(gradeOf(found("error"))?.grade).toBe("good");
  expect(gradeOf(found("warning", "warning"))?.grade).toBe("excellent");
  expect(gradeOf(found("warning", "warning", "warning"))?.grade).toBe("good");
  expect(gradeOf(found("error", "error"))?.grade).toBe("fair");
  expect(gradeOf(found("error", "error", "error"))?.grade).toBe("poor");
});

test("what is let stand with a reason takes nothing off", () => {
  expect(gradeOf([{ severity: "error", waived: "上级已批准" }])?.points).toBe(100);
});

test("a form that was not checked gets no grade: nothing found says nothing then", () => {
  const base = { rule: "form-read", kind: "target", severity: "hint", field: "name" } as const;
  const notJudged = [{ ...base, cell: null, reason: "hardly-read", basis: "practice" }] as const;
  expect(proposeGrade({ findings: [], notJudged }, usualGrading)).toBeNull();
});

test("an office's own points and floors hold", () => {
  const strict = {
    pointsOff: { error: 30, warning: 10, hint: 5 },
    floors: { excellent: 100, good: 90, fair: 70 },
  };
  expect(gradeOf(found("hint"), strict)).toEqual({ grade: "good", points: 95 });
  expect(gradeOf(found("error", "hint"), strict)).toEqual({ grade: "poor", points: 65 });
});

test("one finding more never makes a form better", () => {
  const severity = fc.constantFrom(...severities);
  fc.assert(
    fc.property(fc.array(severity, { maxLength: 20 }), severity, (own, more) => {
      const [before, after] = [gradeOf(found(...own)), gradeOf(found(...own, more))];
      if (!before || !after) throw new Error("Both are graded.");
      expect(after.points).toBeLessThanOrEqual(before.points);
      expect(after.points).toBeGreaterThanOrEqual(0);
      expect(grades.indexOf(after.grade)).toBeGreaterThanOrEqual(grades.indexOf(before.grade));
    }),
  );
});
