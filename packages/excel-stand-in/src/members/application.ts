import { recalculate } from "../engine/engine";
import type { Book } from "../book/book";
import { object, objectType } from "../protocol/object-type";
import { cultureOf } from "../services/culture";
import { fields } from "./field";

const calculation = (book: Book): { history: Book["history"]; stored: Book["calculation"] } => ({
  history: book.history,
  stored: book.calculation,
});

export const applicationType = objectType("Application", {
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = String(value);
      },
    },
    calculationEngineVersion: { get: () => 191_029 },
    calculationState: { get: (book) => (book.engine.needsCalculation() ? "Pending" : "Done") },
    decimalSeparator: { get: (book) => cultureOf(book.locale).decimal },
    thousandsSeparator: { get: (book) => cultureOf(book.locale).group },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    iterativeCalculation: (book) => object("IterativeCalculation", book),
    cultureInfo: (book) => object("CultureInfo", book),
  },
  methods: {
    calculate: (book) => recalculate(book.engine),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const iterativeCalculationType = objectType("IterativeCalculation", {
  properties: fields({ enabled: false, maxIteration: 100, maxChange: 0.001 }, calculation),
});

export const cultureInfoType = objectType("CultureInfo", {
  properties: { name: { get: (book) => book.locale } },
  objects: {
    numberFormat: (book) => object("NumberFormatInfo", book),
    datetimeFormat: (book) => object("DatetimeFormatInfo", book),
  },
});

export const numberFormatInfoType = objectType("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: { get: (book) => cultureOf(book.locale).decimal },
    numberGroupSeparator: { get: (book) => cultureOf(book.locale).group },
  },
});

export const datetimeFormatInfoType = objectType("DatetimeFormatInfo", {
  properties: {
    dateSeparator: { get: (book) => cultureOf(book.locale).dateSeparator },
    timeSeparator: { get: () => ":" },
    shortDatePattern: { get: (book) => cultureOf(book.locale).shortDate },
    longDatePattern: { get: (book) => cultureOf(book.locale).longDate },
    longTimePattern: { get: (book) => cultureOf(book.locale).longTime },
  },
});
