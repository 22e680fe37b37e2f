import { formats } from "./formats";

/** The endings of files that forms are read from, in the registry's order. */
export const fileEndings: readonly string[] = formats.flatMap(({ endings }) => endings);
