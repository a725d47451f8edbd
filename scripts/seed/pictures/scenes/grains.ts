import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { turned } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { heap, scatter, sprig, type Placed } from "./small-things.ts";
import type { Scene } from "./scene.ts";
import { grain } from "./seeds.ts";

/** One skein of noodles, 560 wide, tied in the middle, around the origin. */
function skein(sketch: Sketch, colour: string, tie: string): string {
  const strands = times(44, (index) => {
    const y = -62 + index * 2.9;
    const wave = sketch.random.between(-9, 9);
    const shade = index % 5 === 0 ? darker(colour, 0.28) : index % 3 === 0 ? lighter(colour, 0.5) : colour;
    const end = sketch.random.between(0, 26);
    return stroke(
      `M${-290 + end} ${y * 1.12 + wave}C-140 ${y + wave} -60 ${y * 0.6} 0 ${y * 0.6}S140 ${y - wave} ${290 - end} ${y * 1.12 - wave}`,
      shade,
      4.6,
    );
  });
  const belt = el("rect", { x: -30, y: -54, width: 60, height: 108, rx: 10, fill: tie });
  return (
    strands +
    belt +
    el("rect", {
      x: -30,
      y: -54,
      width: 60,
      height: 108,
      rx: 10,
      fill: sketch.down([0, "#fff8ea", 0.3], [1, "#171a33", 0.35]),
    })
  );
}

/** Three skeins of noodles on a bamboo rack. */
export const noodles: Scene = (sketch, colours) => {
  const [colour, light, tieColour] = colours;
  const strand = mix(colour, light, 0.55);
  const tie = cloth(sketch, { colours: [tieColour, PALETTE.rice, PALETTE.turmeric], stitch: 4, plainRows: 0 });
  const slats = times(15, (index) =>
    el("rect", {
      x: 118 + index * 57,
      y: 1080,
      width: 46,
      height: 96,
      rx: 8,
      fill: index % 2 ? PALETTE.straw : darker(PALETTE.straw, 0.12),
    }),
  );
  const places: readonly Placed[] = [
    { x: 400, y: 1016, turn: -2, scale: 1 },
    { x: 690, y: 1004, turn: 3, scale: 0.94 },
    { x: 540, y: 886, turn: 1, scale: 1.02 },
  ];
  return (
    stage(sketch, colours) +
    sprig(sketch.random, PALETTE.tea, { x: 760, y: 900, turn: -66, scale: 1.7 }) +
    shadow(sketch, { x: 540, y: 1180, width: 900 }) +
    slats +
    el("rect", { x: 100, y: 1112, width: 880, height: 16, rx: 8, fill: PALETTE.bark }) +
    places
      .map(
        ({ x, y, turn, scale = 1 }) =>
          el("ellipse", { cx: x + 12, cy: y + 66, rx: 270, ry: 22, fill: "#171a33", opacity: 0.16 }) +
          group(`translate(${x} ${y}) rotate(${turn}) scale(${scale})`, skein(sketch, strand, tie)),
      )
      .join("")
  );
};

/** An open sack of rice with a woven stripe, and a wooden scoop. */
export const sack: Scene = (sketch, colours) => {
  const [rice, stripe, straw] = colours;
  const linen = mix(PALETTE.hemp, PALETTE.rice, 0.35);
  const body = "M262 660Q230 700 250 800Q196 980 236 1120Q540 1160 824 1120Q864 980 810 800Q830 700 798 660Z";
  const bandFill = cloth(sketch, { colours: [linen, stripe, straw], stitch: 8, plainRows: 0 }, "translate(0 850)");
  const clip = sketch.clip(path(body, "#000"));
  const rim = "M244 668Q300 618 530 616T816 668Q830 714 790 716Q530 756 270 716Q230 714 244 668Z";
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 530, y: 1128, width: 680 }) +
    path(body, turned(sketch, linen)) +
    el(
      "g",
      { "clip-path": clip },
      el("rect", { x: 180, y: 850, width: 720, height: 176, fill: bandFill, opacity: 0.9 }),
    ) +
    path(
      body,
      sketch.across([0, "#171a33", 0.1], [0.3, "#fff8ea", 0.12], [0.7, "#171a33", 0.04], [1, "#171a33", 0.3]),
    ) +
    path("M292 672Q400 520 530 512Q660 520 768 672Q530 724 292 672Z", lighter(rice, 0.1)) +
    heap(sketch.random, { x: 530, y: 682, width: 450, height: 164, count: 330 }, grain(rice, 11)) +
    path(rim, "none", { stroke: darker(linen, 0.12), "stroke-width": 30, "stroke-linejoin": "round" }) +
    path("M244 668Q300 742 530 744T816 668L806 726Q530 792 254 726Z", darker(linen, 0.06)) +
    sprig(sketch.random, mix(straw, PALETTE.moss, 0.3), { x: 820, y: 1178, turn: -168, scale: 0.9 }) +
    scatter(sketch.random, { x: 540, y: 1204, width: 760, height: 60, count: 60 }, grain(rice, 11))
  );
};
