import { inMegabytes } from "./bytes";
import { FileProblem } from "./file-problem";
import type { Format } from "./format";
import { formats, otherFormats } from "./formats";
import { limits } from "./limits";
import type { Source } from "./source";

/**
 * Tells by its bytes of which format a file is, whatever its name says.
 * @throws FileProblem if it is empty, too large, locked with a password, or nothing that can be read
 */
export function identify(source: Source): Format {
  if (source.bytes.length === 0) throw new FileProblem("empty");
  checkSize(source.bytes.length);
  const other = otherFormats.find(({ recognises }) => recognises(source));
  if (other) throw new FileProblem("other-format", { format: other.name });
  const format = formats.find(({ recognises }) => recognises(source));
  if (!format) throw new FileProblem("not-a-workbook");
  return format;
}

/** @throws FileProblem if a file of so many bytes is too large */
export function checkSize(bytes: number): void {
  if (bytes > limits.fileBytes)
    throw new FileProblem("file-too-large", {
      size: inMegabytes(bytes),
      limit: inMegabytes(limits.fileBytes),
    });
}
