import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import { grove, karst, mountains, sky, terraces as fields, water } from "../scenery.ts";
import { palm, stiltHouse, walker } from "../village.ts";
import { el, group, path, times } from "../svg.ts";
import { cloth } from "../weave.ts";
import type { Scene } from "./scene.ts";

/** A stilt house among palms, the fields before it. */
export const house: Scene = (sketch, colours) => {
  const [, roof, green] = colours;
  const thatch = roof === PALETTE.orchid ? mix(PALETTE.bark, PALETTE.straw, 0.4) : mix(roof, PALETTE.bark, 0.3);
  const flowers = roof === PALETTE.orchid;
  const dots = times(150, () => {
    const y = sketch.random.between(1120, 1340);
    return el("circle", {
      cx: sketch.random.between(0, 1080),
      cy: y,
      r: 5 + ((y - 1100) / 240) * 9,
      fill: sketch.random.pick([PALETTE.orchid, PALETTE.turmeric, PALETTE.rice, lighter(PALETTE.orchid, 0.4)]),
    });
  });
  return (
    sky(sketch, 0.5) +
    mountains(sketch, { base: 720, height: 330, colour: mix(PALETTE.sky, PALETTE.indigo, 0.35), peaks: 3 }) +
    mountains(sketch, { base: 800, height: 210, colour: mix(PALETTE.teal, PALETTE.leaf, 0.35), peaks: 4 }) +
    grove(sketch, { y: 900, count: 11, colour: mix(green, PALETTE.tea, 0.5), size: 84 }) +
    fields(sketch, { top: 880, colours: [mix(green, PALETTE.leaf, 0.5), PALETTE.lime], flooded: !flowers }) +
    palm({ x: 150, y: 1010, scale: 1.5 }) +
    palm({ x: 936, y: 980, scale: 1.2 }) +
    stiltHouse(sketch, { x: 540, y: 1040, scale: 1.28, roof: thatch }) +
    (flowers
      ? dots
      : walker({ x: 230, y: 1190, scale: 1.05 }, PALETTE.indigo) +
        walker({ x: 326, y: 1208, scale: 1.1 }, PALETTE.madder))
  );
};

/** Terraced fields with people at work. */
export const terraces: Scene = (sketch, colours) => {
  const [green, straw] = colours;
  return (
    sky(sketch, 0.35) +
    mountains(sketch, { base: 560, height: 300, colour: mix(PALETTE.sky, PALETTE.indigo, 0.4), peaks: 3 }) +
    mountains(sketch, { base: 640, height: 190, colour: mix(PALETTE.teal, PALETTE.sky, 0.2), peaks: 4 }) +
    fields(sketch, { top: 600, colours: [green, straw], flooded: true }) +
    stiltHouse(sketch, { x: 790, y: 742, scale: 0.42, roof: PALETTE.bark }) +
    palm({ x: 910, y: 760, scale: 0.7 }) +
    [
      [250, 1000, 0.9],
      [340, 1012, 0.92],
      [560, 1140, 1.15],
    ]
      .map(([x = 0, y = 0, scale = 1], index) => walker({ x, y, scale }, index % 2 ? PALETTE.madder : PALETTE.indigo))
      .join("")
  );
};

/** A rowed boat on a lake under limestone hills. */
export const boat: Scene = (sketch, colours) => {
  const [lake, wood, haze] = colours;
  const hull = "M170 1010Q520 1100 900 1004Q866 1096 700 1112H360Q216 1096 170 1010Z";
  const seat = cloth(sketch, { colours: [PALETTE.madder, PALETTE.rice, PALETTE.turmeric], stitch: 5, plainRows: 0 });
  const mirror = group("translate(0 2190) scale(1 -1)", path(hull, darker(wood, 0.2), { opacity: 0.3 }));
  return (
    sky(sketch, 0.25) +
    karst(sketch, { base: 700, height: 420, colour: mix(haze, PALETTE.teal, 0.45), peaks: 5 }) +
    karst(sketch, { base: 752, height: 240, colour: mix(PALETTE.teal, PALETTE.tea, 0.4), peaks: 4 }) +
    water(sketch, 758, lake) +
    mirror +
    walker({ x: 690, y: 1052, scale: 1.5 }, PALETTE.indigo) +
    el("rect", {
      x: 0,
      y: 0,
      width: 460,
      height: 14,
      rx: 7,
      fill: PALETTE.clay,
      transform: "translate(640 880) rotate(38)",
    }) +
    path("M300 1030Q420 1010 520 1046L500 1084Q400 1070 318 1066Z", seat) +
    path(hull, sketch.down([0, lighter(wood, 0.3)], [0.4, wood], [1, darker(wood, 0.4)])) +
    path("M170 1010Q520 1100 900 1004L888 1030Q520 1124 186 1036Z", lighter(wood, 0.35))
  );
};
