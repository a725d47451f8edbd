import { el } from "./svg.ts";
import { randomOf, type Random } from "./random.ts";

export const WIDTH = 1080;
export const HEIGHT = 1350;

type Stop = readonly [offset: number, colour: string, opacity?: number];

/** One picture in the making: its own randomness, and the gradients and patterns its shapes refer to. */
export type Sketch = {
  readonly random: Random;
  /** Each returns the `url(#…)` to fill with. */
  readonly down: (...stops: readonly Stop[]) => string;
  readonly across: (...stops: readonly Stop[]) => string;
  readonly round: (...stops: readonly Stop[]) => string;
  readonly pattern: (tile: Tile) => string;
  readonly clip: (shape: string) => string;
  /** The finished picture. */
  readonly finish: (...layers: readonly string[]) => string;
};

export type Tile = {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  readonly transform?: string;
};

function stopElements(stops: readonly Stop[]): string[] {
  return stops.map(([offset, colour, opacity]) =>
    el("stop", { offset, "stop-color": colour, "stop-opacity": opacity }),
  );
}

/** An empty sketch; the same key always draws the same lines. */
export function sketchOf(key: string): Sketch {
  const defs: string[] = [];
  const define = (make: (id: string) => string) => {
    const id = `d${defs.length}`;
    defs.push(make(id));
    return `url(#${id})`;
  };
  const box = `0 0 ${WIDTH} ${HEIGHT}`;
  return {
    random: randomOf(key),
    down: (...stops) =>
      define((id) => el("linearGradient", { id, x1: 0, y1: 0, x2: 0, y2: 1 }, ...stopElements(stops))),
    across: (...stops) => define((id) => el("linearGradient", { id }, ...stopElements(stops))),
    round: (...stops) => define((id) => el("radialGradient", { id }, ...stopElements(stops))),
    pattern: ({ width, height, content, transform }) =>
      define((id) =>
        el("pattern", { id, width, height, patternUnits: "userSpaceOnUse", patternTransform: transform }, content),
      ),
    clip: (shape) => define((id) => el("clipPath", { id }, shape)),
    finish: (...layers) =>
      el(
        "svg",
        { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: HEIGHT, viewBox: box },
        el("defs", {}, ...defs),
        ...layers,
      ),
  };
}
