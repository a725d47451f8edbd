import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import { wallOnly } from "../stage.ts";
import { el, group, path, times } from "../svg.ts";
import { cloth } from "../weave.ts";
import type { Scene } from "./scene.ts";

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
