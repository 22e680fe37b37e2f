import { FileProblem } from "./file-problem";
import { limits } from "./limits";

/**
 * The workbook library reads an OpenDocument paragraph from where the last one began, and spells out its blanks: where
 * many end that have not begun, or a few letters stand for a million blanks, it would not come to an end.
 * @throws FileProblem if it would read more characters than a sheet can hold
 */
export function checkParagraphs(content: string): void {
  let start = 0;
  let characters = 0;
  for (const { 0: tag, index, groups } of content.matchAll(paragraphOrBlanks)) {
    if (groups?.["blanks"] !== undefined) characters += Number(groups["blanks"]);
    else if (tag.startsWith("</")) characters += index - start;
    else start = index + tag.length;
  }
  if (characters > limits.paragraphCharacters)
    throw new FileProblem("too-much-text", {
      count: String(characters),
      limit: String(limits.paragraphCharacters),
    });
}

const paragraphOrBlanks = /<\/?(?:[^\s<>/:]+:)?p(?=[\s/>])[^<>]*>|<text:s text:c="(?<blanks>\d+)"\/>/g;
