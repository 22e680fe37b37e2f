import type { Box } from "../geometry";

/** A character on a page. All measures are in points from the upper left corner of the page as it is shown. */
export interface Glyph {
  /** What it says; more than one letter for a ligature, empty where the font does not tell. */
  readonly text: string;
  /** Where it begins on the line that it stands on. */
  readonly x: number;
  readonly y: number;
  /** How far it goes in the direction of its line. */
  readonly width: number;
  /** The height of its font. */
  readonly size: number;
  /** The direction of its line in degrees, clockwise, 0 to 359: 0 to the right, 90 down, 270 up. */
  readonly angle: number;
  /** 0 black to 1 white. */
  readonly brightness: number;
  /** 0 not to be seen to 1. */
  readonly opacity: number;
  /** Whether its line runs from top to bottom with its characters upright (writing mode 1). */
  readonly isStacked: boolean;
  /** Whether the file says that it is no part of the content, such as a page number. */
  readonly isArtifact: boolean;
  /** The font that it is of. */
  readonly font: string;
}

/** A straight line on a page, as a table is ruled with. */
export interface Rule {
  readonly isVertical: boolean;
  /** Its x where it is vertical, else its y. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** An area that is painted. */
export interface Area extends Box {
  /** 0 black to 1 white. */
  readonly brightness: number;
}

/** What a page shows: characters, straight lines, areas. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly areas: readonly Area[];
}
