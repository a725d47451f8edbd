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

/** A woman with a carrying basket seen from behind, feet at (x, y). */
export function walker(x: number, y: number, scale: number, skirt: string): string {
  return group(
    `translate(${x} ${y}) scale(${scale})`,
    path("M-26 -62H26L38 0Q0 8 -38 0Z", skirt),
    path("M-24 -122Q0 -132 24 -122L28 -58H-28Z", darker(skirt, 0.4)),
    path("M-20 -116H20L14 -66H-14Z", PALETTE.straw),
    el("circle", { cy: -138, r: 15, fill: PALETTE.walnut }),
    path("M-44 -138Q0 -184 44 -138Q0 -128 -44 -138Z", PALETTE.hemp),
  );
}

/** A fan palm, foot at (x, y). */
export function palm(x: number, y: number, scale: number): string {
  const fans = [-150, -112, -76, -38, -8, 30].map((turn, index) =>
    group(
      `translate(6 -300) rotate(${turn})`,
      path("M0 0Q60 -34 130 -4Q150 20 128 34Q60 40 0 0Z", index % 2 ? PALETTE.tea : darker(PALETTE.leaf, 0.25)),
      stroke("M0 0L124 14", darker(PALETTE.tea, 0.3), 4),
    ),
  );
  return group(`translate(${x} ${y}) scale(${scale})`, stroke("M0 0Q-16 -150 6 -300", PALETTE.bark, 22), ...fans);
}

/** A stilt house with a deep thatched roof, its posts standing at (x, y); 560 wide at scale 1. */
export function stiltHouse(
  sketch: Sketch,
  { x, y, scale, roof }: { x: number; y: number; scale: number; roof: string },
): string {
  const posts = [-230, -120, 0, 120, 230].map((dx) =>
    el("rect", { x: dx - 10, y: -120, width: 20, height: 124, fill: PALETTE.walnut }),
  );
  const wall = el("rect", {
    x: -240,
    y: -258,
    width: 480,
    height: 140,
    fill: sketch.across([0, lighter(PALETTE.clay, 0.22)], [1, PALETTE.bark]),
  });
  const boards = times(16, (index) =>
    el("rect", { x: -240 + index * 30, y: -258, width: 3, height: 140, fill: PALETTE.walnut, opacity: 0.4 }),
  );
  const openings =
    [-150, 96]
      .map((dx) => el("rect", { x: dx, y: -226, width: 64, height: 64, fill: lighter(PALETTE.turmeric, 0.3) }))
      .join("") + el("rect", { x: -30, y: -240, width: 70, height: 122, fill: PALETTE.walnut });
  const rail =
    el("rect", { x: -280, y: -124, width: 560, height: 16, fill: PALETTE.bark }) +
    times(20, (index) => el("rect", { x: -276 + index * 29, y: -164, width: 7, height: 44, fill: PALETTE.clay })) +
    el("rect", { x: -280, y: -168, width: 560, height: 9, fill: PALETTE.clay });
  const thatch = "M-330 -240Q-210 -300 -176 -460H176Q210 -300 330 -240Q0 -214 -330 -240Z";
  const straws = times(30, (index) =>
    stroke(
      `M${-168 + index * 11.6} -452Q${-200 + index * 14} -330 ${-316 + index * 21.8} -240`,
      index % 2 ? darker(roof, 0.26) : lighter(roof, 0.2),
      4,
    ),
  );
  const stairs = times(5, (index) =>
    el("rect", { x: 250 + index * 15, y: -106 + index * 22, width: 60, height: 8, fill: PALETTE.bark }),
  );
  return group(
    `translate(${x} ${y}) scale(${scale})`,
    el("ellipse", { cx: 20, cy: 6, rx: 330, ry: 26, fill: "#171a33", opacity: 0.22 }),
    posts.join(""),
    wall,
    boards,
    openings,
    path(thatch, roof),
    straws,
    el("rect", { x: -182, y: -470, width: 364, height: 22, rx: 9, fill: darker(roof, 0.35) }),
    rail,
    stairs,
  );
}

/** A low house with a tiled roof behind a dry stone wall, its foot at (x, y). */
export function earthHouse(
  sketch: Sketch,
  { x, y, scale, wall }: { x: number; y: number; scale: number; wall: string },
): string {
  const front = el("rect", {
    x: -250,
    y: -190,
    width: 500,
    height: 196,
    fill: sketch.across([0, lighter(wall, 0.25)], [1, darker(wall, 0.2)]),
  });
  const beams = [-250, -90, 70, 232].map((dx) =>
    el("rect", { x: dx, y: -190, width: 18, height: 196, fill: PALETTE.bark }),
  );
  const door =
    el("rect", { x: -64, y: -140, width: 118, height: 146, fill: PALETTE.walnut }) +
    el("rect", { x: -6, y: -140, width: 4, height: 146, fill: PALETTE.bark });
  const windows = [-192, 120].map((dx) =>
    el("rect", {
      x: dx,
      y: -130,
      width: 72,
      height: 56,
      fill: lighter(PALETTE.turmeric, 0.25),
      stroke: PALETTE.bark,
      "stroke-width": 7,
    }),
  );
  const tiles = times(22, (index) =>
    stroke(
      `M${-214 + index * 20.4} -330L${-300 + index * 28.6} -178`,
      index % 2 ? PALETTE.walnut : darker(PALETTE.stone, 0.3),
      5,
    ),
  );
  const roof =
    path(
      "M-232 -338H232L322 -172H-322Z",
      sketch.down([0, mix(PALETTE.stone, PALETTE.walnut, 0.45)], [1, darker(PALETTE.stone, 0.45)]),
    ) + tiles;
  const stones = times(26, (index) =>
    el("ellipse", {
      cx: -400 + (index % 13) * 66 + (index > 12 ? 30 : 0),
      cy: index > 12 ? 26 : 52,
      rx: sketch.random.between(30, 42),
      ry: sketch.random.between(17, 24),
      fill: mix(PALETTE.stone, PALETTE.hemp, sketch.random.between(0, 0.5)),
      stroke: darker(PALETTE.stone, 0.35),
      "stroke-width": 4,
    }),
  );
  return group(`translate(${x} ${y}) scale(${scale})`, front, ...beams, ...windows, door, roof, stones);
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
