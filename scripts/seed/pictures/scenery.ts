import { PALETTE } from "../world/palette.ts";
import { darker, lighter, mix } from "./colour.ts";
import type { Sketch } from "./sketch.ts";
import { at, curve, el, group, path, stroke, through, times, type Point } from "./svg.ts";

/** A sky at one hour of the day, with a low sun. */
export function sky(sketch: Sketch, warmth: number): string {
  const high = mix(PALETTE.sky, PALETTE.rose, warmth * 0.4);
  const low = mix(PALETTE.cream, PALETTE.straw, warmth * 0.6);
  const x = sketch.random.between(220, 860);
  const y = sketch.random.between(200, 320);
  const halo = sketch.round([0, "#fff6d8", 0.9], [0.3, "#fff2cc", 0.4], [1, "#fff2cc", 0]);
  return (
    el("rect", { width: 1080, height: 1350, fill: sketch.down([0, high], [0.55, low]) }) +
    el("circle", { cx: x, cy: y, r: 300, fill: halo }) +
    el("circle", { cx: x, cy: y, r: 66, fill: mix("#fff4d0", PALETTE.turmeric, warmth * 0.5) })
  );
}

type Range = { readonly base: number; readonly height: number; readonly colour: string; readonly peaks: number };

function ridge(points: readonly Point[]): string {
  const [first] = points;
  return first ? `M0 1350V${Math.round(first[1])}L${at(first)}${through(points)}V1350Z` : "";
}

/** Rounded mountains from edge to edge, their feet in haze. */
export function mountains(sketch: Sketch, { base, height, colour, peaks }: Range): string {
  const points = Array.from({ length: peaks * 2 + 1 }, (_, index): Point => {
    const x = -40 + (1160 * index) / (peaks * 2);
    return [
      x,
      index % 2 ? base - height * sketch.random.between(0.6, 1) : base - height * sketch.random.between(0, 0.3),
    ];
  });
  return path(ridge(points), sketch.down([0, colour], [0.45, lighter(colour, 0.4)], [1, lighter(colour, 0.6)]));
}

/** Steep limestone towers. */
export function karst(sketch: Sketch, { base, height, colour, peaks }: Range): string {
  const towers = times(peaks, (index) => {
    const x = ((index + sketch.random.between(0.2, 0.8)) * 1080) / peaks;
    const [half, top] = [sketch.random.between(90, 170), base - height * sketch.random.between(0.55, 1)];
    const side: Point[] = [
      [x - half, base + 60],
      [x - half * 0.82, (base + top) / 2],
      [x - half * 0.45, top + 40],
      [x, top],
      [x + half * 0.5, top + 50],
      [x + half * 0.8, (base + top) / 2 + 30],
      [x + half, base + 60],
    ];
    return path(
      `${curve(side)}Z`,
      sketch.down([0, index % 2 ? colour : darker(colour, 0.1)], [1, lighter(colour, 0.45)]),
    );
  });
  return towers + el("rect", { y: base, width: 1080, height: 1350 - base, fill: lighter(colour, 0.45) });
}

/** Terraced fields: each step one curved strip with a lit lip; paddies mirror the sky when `flooded`. */
export function terraces(
  sketch: Sketch,
  { top, colours, flooded }: { top: number; colours: readonly [string, string]; flooded: boolean },
): string {
  const steps = 13;
  return times(steps, (index) => {
    const y = top + (index / steps) ** 1.35 * (1330 - top);
    const sway = 46 + index * 7;
    const points = Array.from({ length: 7 }, (_, step): Point => [
      -30 + step * 190,
      y + Math.sin(step * 1.15 + index * 0.8) * sway * 0.6 + sketch.random.between(-8, 8),
    ]);
    const tone = mix(colours[0], colours[1], sketch.random.between(0, 1));
    const isPaddy = flooded && index % 3 !== 1;
    const fill = isPaddy ? mix(PALETTE.sky, tone, 0.28) : tone;
    const lip = stroke(curve(points), isPaddy ? lighter(tone, 0.25) : lighter(tone, 0.45), 5 + index * 0.7);
    const edge = group(`translate(0 ${10 + index})`, stroke(curve(points), darker(tone, 0.4), 6 + index));
    return path(ridge(points), fill) + edge + lip;
  });
}

/** Still water from `top` down, with long glints. */
export function water(sketch: Sketch, top: number, colour: string): string {
  const glints = times(46, () => {
    const y = sketch.random.between(top + 10, 1340);
    const near = (y - top) / (1350 - top);
    const width = 60 + near * 220;
    return el("rect", {
      x: sketch.random.between(-80, 1000),
      y,
      width,
      height: 2 + near * 5,
      rx: 3,
      fill: "#ffffff",
      opacity: sketch.random.between(0.1, 0.34),
    });
  });
  return (
    el("rect", {
      y: top,
      width: 1080,
      height: 1350 - top,
      fill: sketch.down([0, lighter(colour, 0.5)], [1, darker(colour, 0.12)]),
    }) + glints
  );
}

/** A row of round trees along a base line. */
export function grove(
  sketch: Sketch,
  { y, count, colour, size }: { y: number; count: number; colour: string; size: number },
): string {
  return times(count, (index) => {
    const x = ((index + sketch.random.between(0.1, 0.9)) * 1080) / count;
    const r = size * sketch.random.between(0.7, 1.2);
    const tone = index % 3 ? colour : darker(colour, 0.2);
    return (
      el("rect", { x: x - r * 0.09, y: y - r * 0.7, width: r * 0.18, height: r * 0.9, fill: PALETTE.walnut }) +
      el("ellipse", {
        cx: x,
        cy: y - r * 1.2,
        rx: r * 0.78,
        ry: r,
        fill: sketch.round([0, lighter(tone, 0.25)], [0.7, tone], [1, darker(tone, 0.2)]),
      })
    );
  });
}
