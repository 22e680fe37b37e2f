import { recognise } from "../../../src/core/recognise/recognise";
import { differences } from "../../helpers/differences";
import { expectedOf, formNames, readFormFile } from "../../helpers/form-files";

const folders = [
  { folder: ".", forms: "the seed forms of Baoshan" },
  { folder: "real", forms: "forms after real ones of eight provinces" },
  { folder: "real2", forms: "further ones, as tables and as lines of text" },
  { folder: "real3", forms: "later ones" },
  { folder: "made", forms: "forms made up after other layouts" },
];

describe.each(folders)("On $forms the reader reads what a careful person reads", ({ folder }) => {
  test.each(formNames(folder))("%s", (name) => {
    const expected = expectedOf(`${folder}/${name}`);
    const { forms } = recognise(readFormFile(`${folder}/${name}`));
    expect(forms).toHaveLength(expected.length);
    expect(expected.map((wanted, index) => differences(wanted, forms[index]?.project))).toEqual(
      expected.map(() => []),
    );
  });
});
