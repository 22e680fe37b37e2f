import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allTypes } from "../src/members/all-types";
import memberSetsKept from "../src/members/requirement-sets.json";
import { type OpenedExcel, openExcel } from "../src/open-excel";
import { wireName } from "../src/protocol/registry";
import { memberSets } from "../../../tools/host-members";
import { withTable } from "../../../tools/write-host-docs";

/** What a class of the library says about itself. */
interface LibraryClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

describe("the member tables, beside the library's own lists", () => {
  let excel: OpenedExcel;
  beforeAll(async () => {
    excel = await openExcel();
  });
  afterAll(() => {
    excel.close();
  });
  const classOf = (name: string): LibraryClass | undefined =>
    (excel.Excel as unknown as Record<string, { prototype: LibraryClass } | undefined>)[name]?.prototype;
  const ofExcel = allTypes.filter(({ name }) => !name.includes(".") && !name.startsWith("Ribbon"));

  test.each(ofExcel.map((type) => [type.name, type] as const))(
    "%s names nothing that the library has not",
    (name, { members }) => {
      const library = classOf(name);
      expect(library).toBeDefined();
      const scalars = library?._scalarPropertyNames ?? [];
      const navigations = library?._navigationPropertyNames ?? [];
      expect(Object.keys(members.properties ?? {}).filter((property) => !scalars.includes(property))).toEqual(
        [],
      );
      expect(
        Object.keys(members.objects ?? {}).filter((property) => !navigations.includes(property)),
      ).toEqual([]);
      // The client itself calls these on every collection, whether or not developers may; and this for `Excel.createWorkbook`.
      const implied = members.items
        ? ["getItem", "getItemAt", "getItemOrNullObject"]
        : ["createAndOpenWorkbook"];
      const methods = Object.keys(members.methods ?? {}).filter(
        (method) => !method.startsWith("_") && !implied.includes(method),
      );
      expect(
        methods.filter((method) => typeof (library as Record<string, unknown>)[method] !== "function"),
      ).toEqual([]);
    },
  );

  test.each(ofExcel.map((type) => [type.name, type] as const))(
    "%s answers under the library's original names",
    (name, { members }) => {
      const library = classOf(name);
      const names = Object.keys(members.properties ?? {});
      const originals = names.map(
        (property) =>
          library?._scalarPropertyOriginalNames?.[library._scalarPropertyNames?.indexOf(property) ?? -1],
      );
      expect(names.map(wireName)).toEqual(originals);
    },
  );

  test("setters exist only where the library can set", () => {
    const wrong = ofExcel.flatMap(({ name, members }) => {
      const library = classOf(name);
      const settable = (property: string): boolean =>
        library?._scalarPropertyUpdateable?.[library._scalarPropertyNames?.indexOf(property) ?? -1] === true;
      return Object.entries(members.properties ?? {}).flatMap(([property, { set }]) =>
        set && !settable(property) ? [`${name}.${property}`] : [],
      );
    });
    expect(wrong).toEqual([]);
  });

  test("every member's requirement set is the one that Microsoft declares", () => {
    expect(memberSetsKept).toEqual(memberSets());
  });

  test("packages/excel-stand-in/README.md lists what there is (npm run docs writes it)", () => {
    const text = readFileSync(join(__dirname, "../README.md"), "utf8");
    const bare = (table: string): string => table.replaceAll(/[\s-]+/g, "");
    expect(bare(text)).toBe(bare(withTable(text, memberSets())));
  });
});
