import { PALETTE } from "../world/palette.ts";
import { darker, lighter, mix } from "./colour.ts";
import type { Sketch } from "./sketch.ts";
import { el, group, path, stroke, times } from "./svg.ts";

/** Where something stands, by its foot, and how large. */
export type Standing = { readonly x: number; readonly y: number; readonly scale: number };

/** A woman with a carrying basket seen from behind, feet at (x, y). */
export function walker({ x, y, scale }: Standing, skirt: string): string {
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
export function palm({ x, y, scale }: Standing): string {
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
export function stiltHouse(sketch: Sketch, { x, y, scale, roof }: Standing & { readonly roof: string }): string {
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
export function earthHouse(sketch: Sketch, { x, y, scale, wall }: Standing & { readonly wall: string }): string {
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
