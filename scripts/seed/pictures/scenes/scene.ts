import type { Sketch } from "../sketch.ts";

export type Colours = readonly [first: string, second: string, third: string];

/** Draws one whole picture into the sketch and gives its layers, back to front. */
export type Scene = (sketch: Sketch, colours: Colours) => string;
