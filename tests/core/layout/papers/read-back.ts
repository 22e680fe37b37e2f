import { parsePaper, type ParsedPaper } from "../../../../src/core/kinds/parse-paper";
import { paperJson } from "../../../../src/core/kinds/paper-json";
import type { Grid } from "../../../../src/core/grid/grid";
import { recognise } from "../../../../src/core/recognise/recognise";
import type { PaperContents } from "../../../../src/core/form/paper-contents";

/** What reading a sheet with a paper gives, as far as a round trip must keep it. */
interface PaperReadBack {
  readonly papers: readonly (ParsedPaper | null)[];
  readonly repairs: readonly unknown[];
  readonly leftovers: readonly string[];
}

/** Reads a sheet and takes the JSON of its papers for contents again. */
export function readPaperBack(grid: Grid): PaperReadBack {
  const { forms, leftovers } = recognise(grid);
  return {
    papers: forms.map(
      ({ paper, project }) =>
        paper && parsePaper(paper.kind, JSON.parse(JSON.stringify(paperJson(paper, project)))),
    ),
    repairs: forms.flatMap(({ repairs }) => repairs),
    leftovers: [...leftovers, ...forms.flatMap((form) => form.leftovers)].map(({ text }) => text),
  };
}

/** What it gives where nothing was lost or added. No JSON tells of the months in a header. */
export function whole(contents: PaperContents): PaperReadBack {
  return { papers: [{ ok: true, contents }], repairs: [], leftovers: [] };
}
