import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage, wallOnly } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { cloth } from "../weave.ts";
import type { Scene } from "./scene.ts";
import { sprig } from "./small-things.ts";

function fringe(x: number, y: number, width: number, colour: string): string {
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
    fringe(x, y + height - 4, width, edge) +
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
      fringe(204, 1080, 296, colours[0]),
      path(flap, fill),
      path(flap, sketch.down([0, "#171a33", 0.05], [0.15, "#fff8ea", 0.2], [1, "#171a33", 0.18])),
    )
  );
};

export const scarf: Scene = (sketch, colours) =>
  sketch.random.next() < 0.6 ? hungScarf(sketch, colours) : foldedScarf(sketch, colours);

function straps(colour: string): string {
  const dark = darker(colour, 0.3);
  return (
    stroke("M398 560C392 300 452 210 540 210C628 210 688 300 682 560", dark, 30) +
    stroke("M366 590C356 270 430 168 540 168C650 168 724 270 714 590", colour, 34) +
    stroke("M362 590C352 270 430 162 540 162", lighter(colour, 0.35), 5)
  );
}

/** A tote standing on the table: a plain body with a woven panel. */
export const bag: Scene = (sketch, colours) => {
  const [ground, second, third] = colours;
  const body = "M296 560H784L842 1098Q844 1132 808 1132H272Q236 1132 238 1098Z";
  const panel = cloth(sketch, { colours: [ground, second, third], stitch: 9, plainRows: 2 }, "translate(0 10)");
  const plainFill = sketch.down([0, lighter(ground, 0.1)], [1, darker(ground, 0.1)]);
  const clip = sketch.clip(path(body, "#000"));
  const light = sketch.across([0, "#171a33", 0.2], [0.2, "#fff8ea", 0.16], [0.6, "#fff8ea", 0], [1, "#171a33", 0.36]);
  const tassel = group(
    "translate(742 596)",
    fringe(-20, 40, 42, third),
    el("circle", { cy: 34, r: 18, fill: second }),
    stroke("M0 0V24", third, 7),
  );
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 540, y: 1130, width: 660 }) +
    straps(mix(third, PALETTE.bark, 0.45)) +
    path(body, plainFill) +
    el("g", { "clip-path": clip }, el("rect", { x: 200, y: 700, width: 680, height: 286, fill: panel })) +
    path(body, light) +
    stroke("M304 584H776", lighter(ground, 0.4), 4) +
    tassel
  );
};

/** A cushion leaning on the wall, with a medallion of patches. */
export const cushion: Scene = (sketch, colours) => {
  const [ground, second, third] = colours;
  const body =
    "M190 470Q540 418 890 470Q932 480 928 524Q884 800 928 1078Q930 1120 890 1126Q540 1090 190 1126Q150 1120 152 1078Q196 800 152 524Q148 480 190 470Z";
  const weave = cloth(sketch, { colours: [ground, second, third], stitch: 10, plainRows: 14 }, "translate(0 0)");
  const steps = [250, 190, 130, 72].map((size, index) => {
    const colour = [third, ground, second, lighter(ground, 0.5)][index] ?? ground;
    return group(
      "translate(540 800) rotate(45)",
      el("rect", { x: -size, y: -size, width: size * 2, height: size * 2, fill: colour }),
    );
  });
  const puff = sketch.round([0, "#fff8ea", 0.34], [0.62, "#fff8ea", 0.04], [1, "#171a33", 0.42]);
  const clip = sketch.clip(path(body, "#000"));
  const dots = times(12, (index) => {
    const turn = (index * Math.PI) / 6;
    return el("circle", {
      cx: 540 + Math.cos(turn) * 305,
      cy: 800 + Math.sin(turn) * 255,
      r: 13,
      fill: index % 2 ? second : third,
    });
  });
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 540, y: 1122, width: 800 }) +
    el(
      "g",
      { "clip-path": clip },
      el("rect", { x: 140, y: 400, width: 800, height: 760, fill: weave }),
      el("circle", { cx: 540, cy: 800, r: 355, fill: ground, opacity: 0.92 }),
      ...steps,
      dots,
    ) +
    path(body, puff)
  );
};

function sleeve(colour: string, fill: string, mirrorX: boolean): string {
  const arm = "M372 386L186 792Q180 812 198 820L288 856Q306 862 314 844L420 610Z";
  const cuff = "M203 756L323 806L306 848Q300 862 286 855L198 820Q181 812 187 794Z";
  const turn = mirrorX ? "translate(1080 0) scale(-1 1)" : "translate(0 0)";
  return group(turn, path(arm, darker(colour, mirrorX ? 0.26 : 0.1)), path(cuff, fill));
}

/** A jacket on a hanger against the wall. */
export const garment: Scene = (sketch, colours) => {
  const [ground, second, third] = colours;
  const bandFill = cloth(sketch, {
    colours: [darker(second, 0.06), third, lighter(ground, 0.55)],
    stitch: 6,
    plainRows: 0,
  });
  const body =
    "M408 356Q540 430 672 356L716 384L764 1090Q766 1112 744 1114Q540 1136 336 1114Q314 1112 316 1090L364 384Z";
  const hem = "M321 1020Q540 1050 759 1020L764 1090Q766 1112 744 1114Q540 1136 336 1114Q314 1112 316 1090Z";
  const collar = "M408 356Q470 392 520 404L520 1124H560L560 404Q610 392 672 356L640 340Q540 392 440 340Z";
  const hanger =
    stroke("M540 250V200q0 -40 34 -40t34 34", PALETTE.bark, 11) + stroke("M384 372L540 258L696 372", PALETTE.bark, 18);
  const light = sketch.across(
    [0, "#fff8ea", 0.14],
    [0.45, "#fff8ea", 0.02],
    [0.5, "#171a33", 0.3],
    [0.54, "#fff8ea", 0.1],
    [1, "#171a33", 0.34],
  );
  const cast = group("translate(30 24)", path(body, "#171a33", { opacity: 0.14 }));
  return (
    wallOnly(sketch, colours) +
    el("rect", { x: 0, y: 158, width: 1080, height: 16, fill: mix(PALETTE.bark, PALETTE.hemp, 0.35) }) +
    cast +
    hanger +
    sleeve(ground, bandFill, false) +
    sleeve(ground, bandFill, true) +
    path(body, sketch.down([0, lighter(ground, 0.1)], [1, darker(ground, 0.08)])) +
    path(hem, bandFill) +
    path(collar, bandFill) +
    path(body, light) +
    [480, 620, 760].map((y) => el("circle", { cx: 540, cy: y, r: 11, fill: lighter(third, 0.35) })).join("")
  );
};

function warp(colour: string, from: number, to: number): string {
  return times(42, (index) =>
    el("rect", {
      x: 258 + index * 13.6,
      y: from,
      width: 3.2,
      height: to - from,
      fill: index % 2 ? colour : darker(colour, 0.14),
    }),
  );
}

/** A loom from the weaver's seat: the finished cloth near us, the bare warp beyond. */
export const loom: Scene = (sketch, colours) => {
  const [first, second, third] = colours;
  const woven = cloth(sketch, { colours: [first, second, third], stitch: 9, plainRows: 6 });
  const beam = (y: number, height: number) => {
    const fill = sketch.down([0, lighter(PALETTE.clay, 0.3)], [0.4, PALETTE.clay], [1, PALETTE.walnut]);
    return el("rect", { x: 120, y, width: 840, height, rx: height / 3, fill });
  };
  const post = (x: number) =>
    el("rect", {
      x,
      y: 120,
      width: 54,
      height: 1230,
      fill: sketch.across([0, lighter(PALETTE.clay, 0.2)], [1, PALETTE.walnut]),
    });
  const shuttle = group(
    "translate(520 724) rotate(-7)",
    path("M-190 0Q0 -46 190 0Q0 46 -190 0Z", PALETTE.bark),
    path("M-96 0Q0 -22 96 0Q0 22 -96 0Z", second),
  );
  return (
    wallOnly(sketch, colours) +
    post(150) +
    post(876) +
    warp(mix(PALETTE.rice, third, 0.1), 190, 800) +
    beam(160, 60) +
    beam(520, 34) +
    el("rect", { x: 252, y: 790, width: 576, height: 420, fill: woven }) +
    el("rect", {
      x: 252,
      y: 790,
      width: 576,
      height: 420,
      fill: sketch.across([0, "#171a33", 0.22], [0.3, "#fff8ea", 0.14], [1, "#171a33", 0.3]),
    }) +
    shuttle +
    beam(1190, 78)
  );
};
