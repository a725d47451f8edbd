import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage, wallOnly } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { turned, vessel, type Profile } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { heap, leaf, scatter, sprig, type Placed } from "./small-things.ts";
import type { Scene } from "./scene.ts";

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

function grain(colour: string, length: number) {
  return ({ x, y, turn }: Placed) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      el("ellipse", { rx: length, ry: length * 0.42, fill: turn > 180 ? colour : darker(colour, 0.14) }),
    );
}

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

const BOWL: Profile = [
  [800, 300],
  [850, 296],
  [960, 250],
  [1060, 160],
  [1096, 128],
  [1104, 120],
];

function star(colour: string) {
  return ({ x, y, turn }: Placed) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      times(8, (index) =>
        group(
          `rotate(${index * 45})`,
          path("M0 0Q12 -14 9 -34Q0 -44 -9 -34Q-12 -14 0 0Z", index % 2 ? colour : darker(colour, 0.25)),
          el("ellipse", { cy: -24, rx: 3.5, ry: 8, fill: lighter(colour, 0.45) }),
        ),
      ),
    );
}

function pod(colour: string) {
  return ({ x, y, turn }: Placed) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      el("ellipse", { rx: 34, ry: 22, fill: colour }),
      stroke("M-28 -4Q0 -16 28 -4", lighter(colour, 0.3), 3),
      stroke("M-28 6Q0 14 28 6", darker(colour, 0.4), 3),
    );
}

function pepper(colour: string) {
  return ({ x, y, turn }: Placed) =>
    el("circle", { cx: x, cy: y, r: 13, fill: turn > 180 ? colour : lighter(colour, 0.16) }) +
    el("circle", { cx: x - 4, cy: y - 4, r: 3.5, fill: "#ffffff", opacity: 0.3 });
}

/** Which seed lies in the bowl follows from its first colour. */
function seedOf(first: string) {
  if (first === PALETTE.clay) return { draw: star(PALETTE.clay), count: 46 };
  if (first === PALETTE.bark) return { draw: pod(PALETTE.bark), count: 64 };
  if (first === PALETTE.ink) return { draw: pepper(mix(PALETTE.ink, PALETTE.walnut, 0.4)), count: 240 };
  return { draw: grain(mix(first, PALETTE.leaf, 0.25), 15), count: 300 };
}

/** A wooden bowl heaped with spice, some of it spilled on a folded cloth. */
export const bowlOfSeeds: Scene = (sketch, colours) => {
  const { draw, count } = seedOf(colours[0]);
  const x = 530;
  return (
    stage(sketch, colours) +
    sprig(sketch.random, mix(colours[2], PALETTE.leaf, 0.5), { x: 690, y: 860, turn: -52, scale: 1.5 }) +
    shadow(sketch, { x, y: 1110, width: 620 }) +
    vessel(sketch, {
      x,
      profile: BOWL,
      colour: mix(PALETTE.clay, PALETTE.hemp, 0.3),
      inside: darker(colours[0], 0.3),
    }) +
    heap(sketch.random, { x, y: 826, width: 500, height: 150, count }, draw) +
    scatter(sketch.random, { x: 330, y: 1190, width: 420, height: 60, count: 7 + Math.floor(count / 24) }, draw) +
    leaf(PALETTE.leaf, { x: 730, y: 1200, turn: -10, scale: 1.5 })
  );
};

function sausage(sketch: Sketch, x: number, length: number, colour: string): string {
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
      .map((x, index) => sausage(sketch, x, 250 + (index % 3) * 22, index % 2 ? meat : darker(meat, 0.14)))
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

function driedStem(sketch: Sketch, index: number, colour: string): string {
  const turn = -32 + index * 2.5 + sketch.random.between(-2, 2);
  const tone = index % 4 === 0 ? darker(colour, 0.3) : index % 3 === 0 ? lighter(colour, 0.22) : colour;
  const blades = times(3, (blade) =>
    leaf(tone, {
      x: 0,
      y: -150 - blade * 92,
      turn: blade % 2 ? -124 : -58,
      scale: 0.62 + sketch.random.between(0, 0.3),
    }),
  );
  return group(
    `rotate(${turn})`,
    stroke(`M0 60Q${sketch.random.between(-16, 16)} -160 0 -${350 + sketch.random.below(70)}`, tone, 9),
    blades,
  );
}

/** A tied bunch of leaves or shoots lying up against the wall, a smaller one before it. */
export const driedBunch: Scene = (sketch, colours) => {
  const [colour, second, third] = colours;
  const bunch = () => {
    const stems = times(27, (index) => driedStem(sketch, index, index % 5 === 0 ? mix(colour, third, 0.5) : colour));
    const butts = times(13, (index) =>
      stroke(`M0 0L${-66 + index * 11} ${128 + (index % 3) * 12}`, index % 2 ? second : darker(second, 0.3), 14),
    );
    const tie = cloth(sketch, { colours: [PALETTE.madder, PALETTE.rice, PALETTE.indigo], stitch: 4, plainRows: 0 });
    return (
      butts +
      stems +
      el("rect", { x: -62, y: -26, width: 124, height: 62, rx: 14, fill: tie }) +
      el("rect", {
        x: -62,
        y: -26,
        width: 124,
        height: 62,
        rx: 14,
        fill: sketch.across([0, "#fff8ea", 0.2], [1, "#171a33", 0.4]),
      })
    );
  };
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 520, y: 1124, width: 420 }) +
    group("translate(500 966) rotate(8) scale(1.28)", bunch()) +
    shadow(sketch, { x: 760, y: 1196, width: 420 }) +
    group("translate(640 1150) rotate(78) scale(0.72)", bunch()) +
    scatter(sketch.random, { x: 300, y: 1200, width: 360, height: 50, count: 8 }, ({ x, y, turn }) =>
      leaf(darker(colour, 0.1), { x, y, turn, scale: 0.34 }),
    )
  );
};
