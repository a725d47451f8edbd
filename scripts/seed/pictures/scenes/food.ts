import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage, wallOnly } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { turned } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { leaf, scatter, sprig, type Placed } from "./small-things.ts";
import type { Scene } from "./scene.ts";

function sausage(sketch: Sketch, { x, length }: { x: number; length: number }, colour: string): string {
  const fill = sketch.across(
    [0, darker(colour, 0.3)],
    [0.3, lighter(colour, 0.26)],
    [0.6, colour],
    [1, darker(colour, 0.5)],
  );
  const links = times(2, (index) => {
    const y = 392 + index * (length + 16);
    const flecks = times(9, () =>
      el("circle", {
        cx: x + sketch.random.between(-28, 28),
        cy: y + sketch.random.between(30, length - 30),
        r: sketch.random.between(3, 6),
        fill: PALETTE.cream,
        opacity: 0.35,
      }),
    );
    return el("rect", { x: x - 41, y, width: 82, height: length, rx: 41, fill }) + flecks;
  });
  return (
    el("rect", { x: x - 20, y: 410, width: 82, height: length * 2, rx: 41, fill: "#171a33", opacity: 0.1 }) +
    stroke(`M${x} 300V396`, PALETTE.hemp, 7) +
    links
  );
}

/** Sausages hanging over the hearth, cut pieces on a board. */
export const smokedMeat: Scene = (sketch, colours) => {
  const [meat, wood, green] = colours;
  const board = path(
    "M150 1110H930Q956 1110 950 1140L938 1176Q932 1190 912 1190H168Q148 1190 142 1176L130 1140Q124 1110 150 1110Z",
    turned(sketch, mix(PALETTE.clay, PALETTE.hemp, 0.25)),
  );
  const slices = times(7, (index) =>
    group(
      `translate(${330 + index * 66} ${1098 - (index % 2) * 6}) rotate(${-14 + index * 5})`,
      el("ellipse", { rx: 52, ry: 36, fill: darker(meat, 0.34) }),
      el("ellipse", { rx: 44, ry: 29, fill: mix(meat, PALETTE.rose, 0.3) }),
      times(6, (fleck) =>
        el("circle", { cx: -24 + fleck * 10, cy: (fleck % 3) * 8 - 8, r: 4, fill: PALETTE.cream, opacity: 0.8 }),
      ),
    ),
  );
  return (
    wallOnly(sketch, colours) +
    el("rect", { y: 1150, width: 1080, height: 200, fill: sketch.down([0, mix(wood, PALETTE.clay, 0.5)], [1, wood]) }) +
    el("rect", {
      x: 40,
      y: 280,
      width: 1000,
      height: 36,
      rx: 16,
      fill: sketch.down([0, PALETTE.straw], [1, PALETTE.bark]),
    }) +
    [230, 360, 490, 620, 750, 868]
      .map((x, index) => sausage(sketch, { x, length: 250 + (index % 3) * 22 }, index % 2 ? meat : darker(meat, 0.14)))
      .join("") +
    shadow(sketch, { x: 540, y: 1192, width: 820 }) +
    board +
    slices +
    leaf(green, { x: 830, y: 1104, turn: -40, scale: 1 }) +
    leaf(PALETTE.leaf, { x: 836, y: 1108, turn: -4, scale: 0.9 })
  );
};

function cake(sketch: Sketch, colour: string, { x, y, scale = 1 }: Placed): string {
  const side = path("M-120 -8V34Q-120 62 0 62T120 34V-8Z", turned(sketch, darker(colour, 0.14)));
  const top = el("ellipse", { rx: 120, ry: 46, fill: sketch.down([0, lighter(colour, 0.28)], [1, colour]) });
  const mark = times(8, (index) =>
    group(`scale(1 0.38) rotate(${index * 45})`, path("M0 -14Q16 -44 0 -84Q-16 -44 0 -14Z", darker(colour, 0.22))),
  );
  return group(`translate(${x} ${y}) scale(${scale})`, side, top, mark);
}

/** Pressed cakes in a pile on a plate, one broken, tea flowers beside. */
export const cakes: Scene = (sketch, colours) => {
  const [colour, accent] = colours;
  const plate =
    el("ellipse", {
      cx: 540,
      cy: 1090,
      rx: 380,
      ry: 92,
      fill: sketch.down([0, "#ffffff"], [1, darker(PALETTE.rice, 0.2)]),
    }) + el("ellipse", { cx: 540, cy: 1082, rx: 300, ry: 66, fill: "#171a33", opacity: 0.07 });
  const places: readonly Placed[] = [
    { x: 380, y: 1010, turn: 0 },
    { x: 690, y: 1010, turn: 0 },
    { x: 535, y: 1056, turn: 0 },
    { x: 385, y: 932, turn: 0 },
    { x: 690, y: 932, turn: 0 },
    { x: 538, y: 974, turn: 0 },
    { x: 460, y: 872, turn: 0 },
    { x: 618, y: 872, turn: 0 },
    { x: 540, y: 806, turn: 0 },
  ];
  const paper = cloth(sketch, { colours: [accent, PALETTE.cream, colours[2]], stitch: 6, plainRows: 3 });
  return (
    stage(sketch, colours) +
    sprig(sketch.random, PALETTE.moss, { x: 780, y: 980, turn: -58, scale: 1.35 }) +
    path("M100 1040L330 1000L420 1200L170 1236Z", paper) +
    shadow(sketch, { x: 540, y: 1130, width: 720 }) +
    plate +
    places.map((place) => cake(sketch, colour, place)).join("") +
    scatter(sketch.random, { x: 780, y: 1206, width: 300, height: 36, count: 18 }, ({ x, y }) =>
      el("circle", { cx: x, cy: y, r: sketch.random.between(3, 8), fill: darker(colour, 0.1) }),
    )
  );
};

function persimmon(sketch: Sketch, colour: string, { x, y, scale = 1, turn }: Placed): string {
  const flesh = sketch.round([0, lighter(colour, 0.36)], [0.55, colour], [1, darker(colour, 0.42)]);
  const calyx = times(4, (index) =>
    group(
      `translate(0 -58) scale(1 0.5) rotate(${index * 90 + turn})`,
      path("M0 0Q30 -14 46 4Q26 26 0 0Z", mix(PALETTE.moss, PALETTE.bark, 0.4)),
    ),
  );
  const bloom = el("ellipse", { cx: -20, cy: -20, rx: 62, ry: 34, fill: "#fffaf2", opacity: 0.32 });
  return group(
    `translate(${x} ${y}) scale(${scale})`,
    path("M0 -66C78 -72 122 -36 118 8C112 58 56 72 0 72S-112 58 -118 8C-122 -36 -78 -72 0 -66Z", flesh),
    bloom,
    calyx,
  );
}

/** Soft-dried persimmons on a bamboo tray. */
export const fruit: Scene = (sketch, colours) => {
  const [colour, second, green] = colours;
  const tray =
    el("ellipse", { cx: 540, cy: 1080, rx: 430, ry: 128, fill: turned(sketch, PALETTE.straw) }) +
    el("ellipse", { cx: 540, cy: 1068, rx: 386, ry: 104, fill: darker(PALETTE.straw, 0.22) });
  const flesh = mix(colour, second, 0.4);
  const places: readonly Placed[] = [
    { x: 330, y: 1000, turn: 10 },
    { x: 560, y: 984, turn: 40 },
    { x: 770, y: 1010, turn: 70 },
    { x: 440, y: 1070, turn: 25 },
    { x: 668, y: 1078, turn: 60 },
    { x: 452, y: 912, turn: 5, scale: 0.96 },
    { x: 668, y: 908, turn: 33, scale: 0.94 },
    { x: 560, y: 824, turn: 15, scale: 0.9 },
  ];
  return (
    stage(sketch, colours) +
    sprig(sketch.random, green, { x: 760, y: 920, turn: -60, scale: 1.4 }) +
    shadow(sketch, { x: 540, y: 1150, width: 860 }) +
    tray +
    places.map((place, index) => persimmon(sketch, index % 3 ? flesh : darker(flesh, 0.1), place)).join("") +
    leaf(green, { x: 220, y: 1196, turn: -16, scale: 1.5 })
  );
};
