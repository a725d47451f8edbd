import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import { shadow, stage, wallOnly } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { cloth } from "../weave.ts";
import type { Scene } from "./scene.ts";
import { fringe } from "./scarves.ts";

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
    fringe({ x: -20, y: 40, width: 42 }, third),
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
