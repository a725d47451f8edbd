import { darker, lighter } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { el } from "../svg.ts";

/** Over-and-under bamboo: two strips across, two along. */
export function plait(sketch: Sketch, colour: string, size: number): string {
  const strip = (x: number, y: number, across: boolean) => {
    const [width, height] = across ? [size * 1.9, size * 0.86] : [size * 0.86, size * 1.9];
    const fill = across ? lighter(colour, 0.16) : darker(colour, 0.12);
    return el("rect", {
      x,
      y,
      width,
      height,
      rx: size * 0.16,
      fill,
      stroke: darker(colour, 0.42),
      "stroke-width": size * 0.06,
    });
  };
  const content =
    el("rect", { width: size * 4, height: size * 4, fill: darker(colour, 0.5) }) +
    [
      [0, 0],
      [2, 2],
    ]
      .map(([x = 0, y = 0]) => strip(x * size, y * size, true) + strip(x * size, (y + 1) * size, true))
      .join("") +
    [
      [2, 0],
      [0, 2],
    ]
      .map(([x = 0, y = 0]) => strip(x * size, y * size, false) + strip((x + 1) * size, y * size, false))
      .join("");
  return sketch.pattern({ width: size * 4, height: size * 4, content });
}

/** Light from the left over anything round. */
export function bodyShade(sketch: Sketch): string {
  return sketch.across([0, "#171a33", 0.3], [0.26, "#fff8ea", 0.3], [0.56, "#fff8ea", 0], [1, "#171a33", 0.5]);
}
