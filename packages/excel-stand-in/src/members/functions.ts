import type { Book, FunctionCall } from "../book/book";
import { ExcelError } from "../errors";
import type { Args } from "../protocol/args";
import { type HostObject, isHostObject, object, objectType } from "../protocol/object-type";
import { type Cells, cellsAddress } from "../range/cells";
import { isErrorName } from "../range/entry";
import memberSets from "./requirement-sets.json";

/** An argument as it reads in a formula. */
function written(argument: unknown): string {
  if (argument === null || argument === undefined) return "";
  if (isHostObject(argument)) {
    if (argument.type === "Range") return cellsAddress(argument.target as Cells);
    if (argument.type === "FunctionResult") return (argument.target as FunctionCall).formula.slice(1);
    throw new ExcelError("InvalidArgument");
  }
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === "number" || typeof argument === "boolean") return String(argument).toUpperCase();
  throw new ExcelError("InvalidArgument");
}

/** Calls a worksheet function: what it gives is known once the batch asks for it. */
function call(book: Book, name: string, args: Args): HostObject {
  const given = args.all.flatMap((argument) =>
    Array.isArray(argument) ? (argument as unknown[]) : [argument],
  );
  while (given.length > 0 && given.at(-1) === null) given.pop();
  const formula = `=${name.replaceAll("_", ".").toUpperCase()}(${given.map(written).join(",")})`;
  const made: FunctionCall = { formula, value: null };
  book.calls.push(made);
  return object("FunctionResult", made);
}

/** The worksheet functions, by the names of the API: `vlookup`, `chiSq_Dist_RT`. */
export const functionsType = objectType("Functions", {
  methods: Object.fromEntries(
    Object.keys(memberSets.Functions).map((name) => [
      name,
      (book: Book, args: Args) => call(book, name, args),
    ]),
  ),
});

export const functionResultType = objectType("FunctionResult", {
  properties: {
    value: { get: ({ value }) => (isErrorName(value) ? null : value) },
    error: { get: ({ value }) => (isErrorName(value) ? value : null) },
  },
});
