const codes = { bold: 1, faint: 2, red: 31, yellow: 33, cyan: 36 } as const;

export type Colour = keyof typeof codes;

/** Colours a text, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** Colours by ANSI escape codes where the terminal has them. */
export function paintOn({ hasColours }: { readonly hasColours: boolean }): Paint {
  return hasColours ? (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (_, text) => text;
}
