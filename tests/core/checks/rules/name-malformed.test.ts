import { cleanForm2023 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "name-malformed";

test.each([
  ["区特保队伍\n经费", "区特保队伍经费"],
  ["区特保队伍 \r\n 经费", "区特保队伍经费"],
  ["Smart\tCity平台", "Smart City平台"],
])("%j is repaired to %s", (name, text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "name", name))).toMatchObject([
    { severity: "hint", fix: [{ kind: "set", field: "name", text }] },
  ]);
});

test("straight quotes are found, typographic ones are part of the name", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "name", '"三品一标"项目'))).toMatchObject([
    { variant: "quote", fix: null },
  ]);
  expect(findingsOf(rule, typed(cleanForm2023, "name", "“三品一标”项目"))).toEqual([]);
});

test("60 characters fit into the budget system, 61 do not", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "name", "项".repeat(60)))).toEqual([]);
  expect(findingsOf(rule, typed(cleanForm2023, "name", "项".repeat(61)))).toMatchObject([
    { variant: "long", values: { length: "61" } },
  ]);
});
