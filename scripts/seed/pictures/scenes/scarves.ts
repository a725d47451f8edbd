import { PALETTE } from "../../world/palette.ts";
import { darker, lighter } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage, wallOnly } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { cloth } from "../weave.ts";
import type { Scene } from "./scene.ts";
import { sprig } from "./small-things.ts";

type Edge = { readonly x: number; readonly y: number; readonly width: number };

/** Tassels along the lower edge of a cloth, from (x, y) over `width`. */
export function fringe({ x, y, width }: Edge, colour: string): string {
  return times(Math.floor(width / 13), (index) =>
    stroke(
      `M${x + 6 + index * 13} ${y}q${index % 2 ? 4 : -4} 34 0 ${58 + (index % 3) * 7}`,
      index % 4 ? colour : darker(colour, 0.2),
      5,
    ),
  );
}

/** The folds of a hanging cloth: soft vertical lights and shades over its whole width. */
function folds(sketch: Sketch): string {
  return sketch.across(
    [0, "#171a33", 0.3],
    [0.16, "#fff8ea", 0.16],
    [0.34, "#171a33", 0.2],
    [0.5, "#fff8ea", 0.2],
    [0.7, "#171a33", 0.16],
    [0.86, "#fff8ea", 0.12],
    [1, "#171a33", 0.36],
  );
}

type Length = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly edge: string;
};

function hanging(sketch: Sketch, { x, y, width, height, fill, edge }: Length): string {
  const frame = { x, y, width, height };
  return (
    el("rect", { ...frame, x: x + 22, y: y + 14, fill: "#171a33", opacity: 0.13 }) +
    fringe({ x: x, y: y + height - 4, width: width }, edge) +
    el("rect", { ...frame, fill }) +
    el("rect", { ...frame, fill: folds(sketch) }) +
    el("rect", { x, y, width, height: 46, fill: sketch.down([0, "#171a33", 0.42], [1, "#171a33", 0]) })
  );
}

function pole(sketch: Sketch, y: number): string {
  const fill = sketch.down([0, lighter(PALETTE.straw, 0.2)], [0.5, PALETTE.clay], [1, PALETTE.walnut]);
  const knots = [150, 520, 930].map((x) =>
    el("rect", { x, y: y - 4, width: 12, height: 42, rx: 5, fill: PALETTE.bark, opacity: 0.65 }),
  );
  return el("rect", { x: 60, y, width: 960, height: 34, rx: 15, fill }) + knots.join("");
}

/** Two ends of one scarf over a bamboo pole, the nearer one shorter. */
const hungScarf: Scene = (sketch, colours) => {
  const [ground, first, second] = colours;
  const fill = cloth(sketch, { colours: [ground, first, second], stitch: 8, plainRows: sketch.random.below(10) + 10 });
  const far: Length = { x: 460, y: 250, width: 330, height: 850, fill, edge: ground };
  const near: Length = { x: 270, y: 242, width: 370, height: 680, fill, edge: ground };
  const dim = el("rect", { x: 460, y: 250, width: 330, height: 850, fill: "#171a33", opacity: 0.16 });
  return (
    wallOnly(sketch, colours) +
    hanging(sketch, far) +
    dim +
    pole(sketch, 214) +
    hanging(sketch, near) +
    roundedTop(near)
  );
};

function roundedTop({ x, width, fill }: Length): string {
  const top = `M${x} 246V232q0 -30 30 -30h${width - 60}q30 0 30 30v14Z`;
  return path(top, fill) + path(top, "#fff8ea", { opacity: 0.14 });
}

/** A folded scarf on the table, one corner turned over to show the fringe. */
const foldedScarf: Scene = (sketch, colours) => {
  const fill = cloth(sketch, { colours, stitch: 9, plainRows: 8 }, "translate(0 6)");
  const side = cloth(sketch, { colours, stitch: 6, plainRows: 5 });
  const layer = (y: number, inset: number) =>
    path(`M${196 + inset} ${y}h${688 - inset * 2}q26 0 26 25t-26 25h-${688 - inset * 2}q-26 0 -26 -25t26 -25Z`, side) +
    path(
      `M${196 + inset} ${y + 32}h${688 - inset * 2}q20 0 24 -8q-2 26 -24 26h-${688 - inset * 2}q-26 0 -26 -25q6 7 26 7Z`,
      "#171a33",
      { opacity: 0.26 },
    );
  const top = "M236 742H844Q874 742 884 776L908 960H172L196 776Q206 742 236 742Z";
  const gloss = sketch.across([0, "#fff8ea", 0.28], [0.5, "#fff8ea", 0], [1, "#171a33", 0.3]);
  const flap = "M172 960H560L512 1078Q508 1088 496 1088H208Q198 1088 196 1078Z";
  return (
    stage(sketch, colours) +
    sprig(sketch.random, PALETTE.moss, { x: 640, y: 860, turn: -64, scale: 2 }) +
    shadow(sketch, { x: 540, y: 1092, width: 860 }) +
    group(
      "translate(-86 -166) scale(1.16)",
      [1050, 1004, 958].map((y, index) => layer(y, index * 6)).join(""),
      path(top, fill),
      path(top, gloss),
      fringe({ x: 204, y: 1080, width: 296 }, colours[0]),
      path(flap, fill),
      path(flap, sketch.down([0, "#171a33", 0.05], [0.15, "#fff8ea", 0.2], [1, "#171a33", 0.18])),
    )
  );
};

export const scarf: Scene = (sketch, colours) =>
  sketch.random.next() < 0.6 ? hungScarf(sketch, colours) : foldedScarf(sketch, colours);
