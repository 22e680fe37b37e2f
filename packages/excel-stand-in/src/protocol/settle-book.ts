import type { Book } from "../book/book";

/** Calculates what waits to be, and the calls of worksheet functions (`workbook.functions`) that a batch made. */
export async function settleBook(book: Book): Promise<void> {
  if (book.calculationMode !== "Manual" && book.engine.needsCalculation()) await book.engine.calculate();
  const calls = book.calls.splice(0);
  if (calls.length === 0) return;
  const formulas = calls.map(({ formula }) => formula);
  const values = await book.engine.evaluate(book.activeSheet, formulas);
  for (const [index, call] of calls.entries()) call.value = values[index] ?? null;
}
