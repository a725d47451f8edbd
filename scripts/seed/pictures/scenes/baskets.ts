import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, path, stroke, times } from "../svg.ts";
import { outline, turned, type Profile } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { flower, leaf, sprig } from "./small-things.ts";
import type { Scene } from "./scene.ts";
import { bodyShade, plait } from "./plait.ts";

type Rim = { readonly x: number; readonly y: number; readonly half: number; readonly colour: string };

function rim(sketch: Sketch, { x, y, half, colour }: Rim): string {
  const wraps = times(Math.floor(half / 12), (index) => {
    const turn = (index / Math.floor(half / 12)) * Math.PI;
    return stroke(`M${x - Math.cos(turn) * half} ${y + Math.sin(turn) * half * 0.2 - 12}l8 26`, darker(colour, 0.4), 4);
  });
  const hollow = el("ellipse", {
    cx: x,
    cy: y,
    rx: half - 10,
    ry: half * 0.17,
    fill: sketch.down([0, darker(colour, 0.7)], [1, darker(colour, 0.5)]),
  });
  return (
    el("ellipse", { cx: x, cy: y, rx: half, ry: half * 0.2, fill: colour }) +
    hollow +
    el("ellipse", {
      cx: x,
      cy: y,
      rx: half,
      ry: half * 0.2,
      fill: "none",
      stroke: lighter(colour, 0.2),
      "stroke-width": 22,
    }) +
    wraps
  );
}

const BASKET: Profile = [
  [520, 270],
  [640, 258],
  [800, 226],
  [980, 180],
  [1090, 150],
  [1106, 146],
];

/** A carrying basket with straps, dried flowers in it. */
export const basket: Scene = (sketch, colours) => {
  const [brown, straw, accent] = colours;
  const x = 540;
  const cane = mix(brown, straw, 0.55);
  const body = outline(x, BASKET);
  const strapFill = cloth(sketch, { colours: [accent, PALETTE.rice, PALETTE.indigo], stitch: 4, plainRows: 0 });
  const strap = (dx: number) =>
    path(
      `M${x + dx - 30} 560Q${x + dx * 1.3 - 30} 820 ${x + dx * 0.5 - 26} 1074h52Q${x + dx * 1.3 + 30} 820 ${x + dx + 30} 560Z`,
      strapFill,
    );
  const dried = times(7, (index) =>
    sprig(sketch.random, index % 2 ? PALETTE.straw : PALETTE.moss, {
      x: x - 120 + index * 40,
      y: 560,
      turn: -128 + index * 14,
      scale: 1.15 + (index % 3) * 0.2,
    }),
  );
  const blossoms = times(8, (index) =>
    flower(index % 2 ? accent : PALETTE.turmeric, PALETTE.walnut, {
      x: x - 250 + index * 70,
      y: 300 - (index % 3) * 70,
      turn: index * 20,
      scale: 0.9,
    }),
  );
  return (
    stage(sketch, colours) +
    shadow(sketch, { x, y: 1112, width: 520 }) +
    rim(sketch, { x, y: 520, half: 270, colour: cane }) +
    dried +
    blossoms +
    path(`M${x - 270} 520A270 54 0 0 0 ${x + 270} 520L${x + 258} 640H${x - 258}Z`, cane) +
    path(body, plait(sketch, cane, 15)) +
    path(body, bodyShade(sketch)) +
    [660, 980]
      .map((y) =>
        stroke(
          `M${x - (y === 660 ? 256 : 182)} ${y}q${y === 660 ? 256 : 182} 60 ${y === 660 ? 512 : 364} 0`,
          darker(cane, 0.2),
          20,
        ),
      )
      .join("") +
    strap(-120) +
    strap(120) +
    stroke(`M${x - 270} 522A270 54 0 0 0 ${x + 270} 522`, lighter(cane, 0.15), 26)
  );
};

const RICE_BASKET: Profile = [
  [760, 214],
  [850, 226],
  [960, 222],
  [1060, 196],
  [1100, 180],
  [1108, 174],
];
const RICE_LID: Profile = [
  [560, 60],
  [590, 140],
  [650, 200],
  [720, 226],
  [772, 228],
];

/** A lidded rice basket on its strap, with a leaf of sticky rice. */
export const riceBasket: Scene = (sketch, colours) => {
  const [straw, brown, accent] = colours;
  const x = 450;
  const cane = mix(straw, PALETTE.straw, 0.5);
  const weave = plait(sketch, cane, 12);
  const part = (profile: Profile) => path(outline(x, profile), weave) + path(outline(x, profile), bodyShade(sketch));
  const strap = stroke(`M${x - 218} 800C${x - 330} 380 ${x + 330} 380 ${x + 218} 800`, darker(brown, 0.1), 16);
  const rice = times(70, () =>
    el("ellipse", {
      cx: 820 + sketch.random.between(-96, 96),
      cy: 1132 + sketch.random.between(-40, 14),
      rx: 13,
      ry: 6,
      fill: sketch.random.next() < 0.5 ? PALETTE.cream : "#ffffff",
      transform: undefined,
    }),
  );
  return (
    stage(sketch, colours) +
    strap +
    shadow(sketch, { x, y: 1114, width: 440 }) +
    part(RICE_BASKET) +
    stroke(`M${x - 226} 850q226 56 452 0`, darker(cane, 0.34), 14) +
    el("ellipse", { cx: x, cy: 786, rx: 228, ry: 40, fill: "#171a33", opacity: 0.3 }) +
    part(RICE_LID) +
    stroke(`M${x - 228} 770q228 56 456 0`, mix(accent, brown, 0.4), 16) +
    el("circle", { cx: x, cy: 556, r: 26, fill: turned(sketch, brown) }) +
    shadow(sketch, { x: 820, y: 1160, width: 330 }) +
    leaf(PALETTE.tea, { x: 640, y: 1176, turn: -8, scale: 3.3 }) +
    el("ellipse", { cx: 820, cy: 1126, rx: 116, ry: 46, fill: PALETTE.cream }) +
    rice
  );
};
