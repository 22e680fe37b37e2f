/** Widths in files count digits of the standard font, 7 pixels wide at 96 dpi (ECMA-376 §18.3.1.13); the API counts points. */
const digit = 7;
const pointsPerPixel = 0.75;

export const pointsOfWidth = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * pointsPerPixel;
export const widthOfPoints = (points: number): number =>
  Math.trunc((points / pointsPerPixel / digit) * 256 + 0.5) / 256;
