import { PALETTE } from "../../world/palette.ts";
import { darker, lighter } from "../colour.ts";
import { shadow, stage, wallOnly } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { outline, turned, type Profile } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { leaf } from "./small-things.ts";
import type { Scene } from "./scene.ts";
import { bodyShade, plait } from "./plait.ts";

/** A round tray on low feet leaning on the wall, a bowl and fruit before it. */
export const tray: Scene = (sketch, colours) => {
  const [straw, brown, accent] = colours;
  const rings = [352, 290, 226, 160, 96].map((r, index) =>
    el("circle", {
      cx: 540,
      cy: 690,
      r,
      fill: "none",
      stroke: index % 2 ? accent : darker(straw, 0.34),
      "stroke-width": index === 0 ? 12 : 7,
      opacity: 0.75,
    }),
  );
  const rays = times(72, (index) =>
    group(
      `translate(540 690) rotate(${index * 5})`,
      el("rect", { x: -2, y: -350, width: 4, height: 300, fill: darker(straw, 0.4), opacity: 0.5 }),
    ),
  );
  const hub = times(8, (index) =>
    group(
      `translate(540 690) rotate(${index * 45})`,
      path("M0 -10Q18 -34 0 -62Q-18 -34 0 -10Z", index % 2 ? accent : brown),
    ),
  );
  const cast = el("circle", { cx: 566, cy: 706, r: 400, fill: "#171a33", opacity: 0.14 });
  const face =
    el("circle", { cx: 540, cy: 690, r: 372, fill: plait(sketch, straw, 13) }) +
    el("circle", { cx: 540, cy: 690, r: 372, fill: sketch.across([0, "#fff8ea", 0.3], [1, "#171a33", 0.3]) });
  const fruits = [0, 1, 2].map((index) =>
    el("circle", {
      cx: 300 + index * 112,
      cy: 1128 - (index % 2) * 12,
      r: 66,
      fill: sketch.round([0, lighter(PALETTE.turmeric, 0.4)], [0.6, PALETTE.turmeric], [1, PALETTE.amber]),
    }),
  );
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 540, y: 1090, width: 620 }) +
    cast +
    el("circle", { cx: 540, cy: 690, r: 400, fill: turned(sketch, brown) }) +
    face +
    rays +
    rings.join("") +
    hub +
    shadow(sketch, { x: 412, y: 1196, width: 420 }) +
    fruits.join("") +
    leaf(PALETTE.leaf, { x: 560, y: 1090, turn: -30, scale: 1 })
  );
};

/** A palm-leaf hat resting against the wall. */
export const hat: Scene = (sketch, colours) => {
  const [straw, hemp, accent] = colours;
  const cone =
    "M540 392Q566 392 580 414L948 1010Q960 1036 930 1048Q540 1152 150 1048Q120 1036 132 1010L500 414Q514 392 540 392Z";
  const clip = sketch.clip(path(cone, "#000"));
  const ribs = times(37, (index) =>
    stroke(
      `M540 396L${108 + index * 24} 1130`,
      index % 2 ? darker(straw, 0.26) : lighter(straw, 0.35),
      index % 2 ? 5 : 3,
    ),
  );
  const hoops = times(10, (index) => {
    const y = 480 + index * 60;
    const half = (y - 392) * 0.67;
    return stroke(`M${540 - half} ${y}Q540 ${y + half * 0.34} ${540 + half} ${y}`, darker(hemp, 0.3), 4);
  });
  const bandFill = cloth(sketch, { colours: [accent, PALETTE.rice, PALETTE.turmeric], stitch: 4, plainRows: 0 });
  const strap = `M236 1064C300 1250 470 1270 560 1210C640 1270 780 1250 850 1062L818 1072C760 1200 640 1220 560 1160C480 1216 330 1204 268 1070Z`;
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 540, y: 1100, width: 900 }) +
    path(cone, straw) +
    el("g", { "clip-path": clip }, ribs, hoops.slice(0)) +
    path(cone, bodyShade(sketch)) +
    stroke("M136 1022Q540 1150 944 1022", darker(straw, 0.34), 18) +
    path(strap, bandFill) +
    path(strap, "#171a33", { opacity: 0.12 })
  );
};

/** A lampshade of open bamboo, lit from inside. */
export const lamp: Scene = (sketch, colours) => {
  const [straw, glow, brown] = colours;
  const shade: Profile = [
    [420, 110],
    [480, 240],
    [600, 330],
    [740, 352],
    [860, 316],
    [930, 262],
    [936, 258],
  ];
  const body = outline(540, shade);
  const clip = sketch.clip(path(body, "#000"));
  const slats = times(34, (index) => {
    const lean = index % 2 ? 130 : -130;
    return stroke(
      `M${170 + index * 22} 410L${170 + index * 22 + lean} 960`,
      index % 4 < 2 ? brown : darker(straw, 0.3),
      9,
    );
  });
  const hoops = [486, 600, 740, 862].map((y) =>
    stroke(`M170 ${y - 20}Q540 ${y + 60} 910 ${y - 20}`, darker(brown, 0.1), 13),
  );
  const halo = el("circle", {
    cx: 540,
    cy: 690,
    r: 640,
    fill: sketch.round([0, lighter(glow, 0.55), 0.95], [0.45, lighter(glow, 0.4), 0.4], [1, glow, 0]),
  });
  const dusk = el("rect", { width: 1080, height: 1350, fill: PALETTE.indigo, opacity: 0.72 });
  const spots = times(46, (index) => {
    const [x, y] = [sketch.random.between(20, 1060), sketch.random.between(60, 1300)];
    const far = Math.hypot(x - 540, y - 690);
    return far < 430
      ? ""
      : group(
          `translate(${x} ${y}) rotate(${index * 17})`,
          el("rect", {
            x: -18,
            y: -18,
            width: 36,
            height: 36,
            fill: lighter(glow, 0.5),
            opacity: Math.max(0.08, 0.4 - far / 2400),
          }),
        );
  });
  return (
    wallOnly(sketch, colours) +
    dusk +
    halo +
    spots +
    stroke("M540 0V420", PALETTE.ink, 9) +
    path(body, sketch.round([0, "#fffbe8"], [0.5, lighter(glow, 0.5)], [1, glow])) +
    el("g", { "clip-path": clip }, slats, hoops.join("")) +
    path(body, "none", { stroke: brown, "stroke-width": 10 }) +
    el("ellipse", { cx: 540, cy: 422, rx: 110, ry: 24, fill: brown })
  );
};
