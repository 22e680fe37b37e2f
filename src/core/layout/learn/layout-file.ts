import { projectFields } from "../../form/fields";
import * as v from "valibot";
import { amountFields, currencyUnits, type FieldPath } from "../../form/project";
import { parseJson, type Parsed } from "../../json/parse-json";
import { placeholdersOf } from "../form-cells";
import { textFields, type HeadCell, type Layout } from "../layout";
import { fontSizes, longestFontName } from "./fonts";
import { layoutFileInEnglish } from "./messages/file-en-US";
import { layoutFileInChinese } from "./messages/file-zh-CN";

/** What stands in the file, so that it is not taken for another one. */
const kind = "performance-target-layout";
const version = 1;

const stated = [...projectFields, "goals.period"] as const satisfies readonly FieldPath[];
const placeholders: readonly string[] = [
  ...projectFields,
  "currency",
  "currencyUnit",
  "startYear",
  "endYear",
  "period",
];

const at = v.pipe(v.string("columns"), v.regex(/^[A-Z](:[A-Z])?$/, "columns"));
const down = v.pipe(v.number("down"), v.integer("down"), v.minValue(1, "down"), v.maxValue(200, "down"));
const text = v.pipe(
  v.string("text"),
  v.maxLength(2000, "text"),
  v.check((written) => placeholdersOf(written).every((name) => placeholders.includes(name)), "placeholder"),
);
const plain = v.pipe(v.string("text"), v.maxLength(2000, "text"));

const printed = v.strictObject(
  {
    at,
    down,
    text,
    states: v.pipe(v.array(v.picklist(stated, "field"), "field"), v.readonly()),
    style: v.picklist(["base", "label", "title", "year"], "style"),
  },
  "object",
);
const textField = v.strictObject(
  { at, down, field: v.picklist(textFields, "field"), style: v.picklist(["base", "goal"], "style") },
  "object",
);
const amountField = v.strictObject({ at, down, amount: v.picklist(amountFields, "field") }, "object");

/** A cell is of the kind that it has a key of. */
const cell = v.lazy((input): v.GenericSchema<unknown, HeadCell> => {
  const keys = typeof input === "object" && input !== null ? input : {};
  if ("amount" in keys) return amountField;
  return "field" in keys ? textField : printed;
});
const rows = v.pipe(
  v.array(v.pipe(v.array(cell, "list"), v.readonly()), "list"),
  v.maxLength(200, "list"),
  v.readonly(),
);
const fontEntries = {
  font: v.pipe(v.string("font"), v.minLength(1, "font"), v.maxLength(longestFontName, "font")),
  size: v.pipe(v.number("size"), v.minValue(fontSizes.least, "size"), v.maxValue(fontSizes.most, "size")),
  bold: v.boolean("yes-no"),
};
const font = v.strictObject(fontEntries, "object");
const fill = v.nullable(v.pipe(v.string("colour"), v.regex(/^#[0-9A-F]{6}$/i, "colour")));
const labelLook = v.strictObject({ ...fontEntries, fill }, "object");
const headed = v.strictObject({ at, header: plain }, "object");

const columns = v.strictObject(
  {
    level1: v.exactOptional(headed),
    level2: v.exactOptional(headed),
    name: headed,
    target: headed,
    weight: v.exactOptional(headed),
    note: v.exactOptional(headed),
  },
  "object",
);
const table = {
  heading: v.nullable(v.strictObject({ at, text: plain }, "object")),
  columns,
  others: v.pipe(v.array(headed, "list"), v.readonly()),
};

/** A layout as it is kept and handed round. */
export const layoutSchema: v.GenericSchema<unknown, Layout> = v.strictObject(
  {
    name: v.pipe(v.string("name"), v.trim(), v.minLength(1, "name"), v.maxLength(40, "name")),
    currency: v.picklist(currencyUnits, "currency"),
    currencyNote: plain,
    dateStyle: v.picklist(["chinese", "slash"], "date-style"),
    thousands: v.boolean("yes-no"),
    blankAmountFormat: plain,
    fonts: v.exactOptional(
      v.strictObject({ title: font, text: font, label: v.exactOptional(labelLook) }, "object"),
    ),
    columnWidths: v.pipe(
      v.array(v.pipe(v.number("width"), v.minValue(1, "width"), v.maxValue(1000, "width")), "width"),
      v.minLength(2, "width"),
      v.maxLength(26, "width"),
      v.readonly(),
    ),
    captionRows: v.pipe(v.number("down"), v.integer("down"), v.minValue(0, "down"), v.maxValue(200, "down")),
    head: rows,
    indicators: v.strictObject(
      {
        ...table,
        groups: v.pipe(
          v.array(
            v.strictObject(
              { level1: plain, level2s: v.pipe(v.array(plain, "list"), v.readonly()) },
              "object",
            ),
            "list",
          ),
          v.readonly(),
        ),
        overall: v.exactOptional(
          v.strictObject(
            {
              ...table,
              stands: v.picklist(["beside", "above", "shared"], "stands"),
              columns: v.strictObject({ ...columns.entries, name: v.exactOptional(headed) }, "object"),
            },
            "object",
          ),
        ),
      },
      "object",
    ),
    foot: rows,
    choices: v.strictObject({}, "object"),
  },
  "object",
);

const fileSchema = v.pipe(
  v.strictObject(
    { kind: v.literal(kind, "kind"), version: v.literal(version, "version"), layout: layoutSchema },
    "object",
  ),
  v.transform(({ layout }) => layout),
);

const sentences = { "zh-CN": layoutFileInChinese, "en-US": layoutFileInEnglish };

/** Reads the text of a layout file. Whether forms built by it are read back is for `verifyLayout` to say. */
export function parseLayoutFile(source: string): Parsed<Layout> {
  return parseJson(source, fileSchema, sentences);
}

/** The text of a layout file, for people to read and change. */
export function layoutFile(layout: Layout): string {
  return `${JSON.stringify({ kind, version, layout }, null, 2)}\n`;
}
