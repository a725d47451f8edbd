import { darker, lighter } from "./colour.ts";
import type { Sketch } from "./sketch.ts";
import { at, el, path, through, type Point } from "./svg.ts";

/** A turned body: half widths at heights, from the rim down to the foot. */
export type Profile = readonly (readonly [y: number, halfWidth: number])[];

/** The outline of a turned body around the axis x, with a rounded foot. */
export function outline(x: number, profile: Profile): string {
  const right: Point[] = profile.map(([y, half]) => [x + half, y]);
  const left: Point[] = profile.map(([y, half]): Point => [x - half, y]).toReversed();
  const [start] = right;
  const [footLeft] = left;
  const foot = right.at(-1);
  if (!start || !footLeft || !foot) throw new Error("a profile needs a rim and a foot");
  const half = foot[0] - x;
  return `M${at(start)}${through(right)}A${half} ${half * 0.22} 0 0 1 ${at(footLeft)}${through(left)}Z`;
}

/** Light from the left, a bright third, shade on the right. */
export function turned(sketch: Sketch, colour: string, opacity = 1): string {
  return sketch.across(
    [0, darker(colour, 0.16), opacity],
    [0.24, lighter(colour, 0.3), opacity],
    [0.55, colour, opacity],
    [1, darker(colour, 0.38), opacity],
  );
}

type Vessel = { readonly x: number; readonly profile: Profile; readonly colour: string; readonly inside?: string };

/** An opaque vessel with its open rim; `inside` is what one sees in it. */
export function vessel(sketch: Sketch, { x, profile, colour, inside }: Vessel): string {
  const [rim] = profile;
  if (!rim) throw new Error("a vessel needs a rim");
  const [y, half] = rim;
  const body = path(outline(x, profile), turned(sketch, colour));
  const lip = el("ellipse", { cx: x, cy: y, rx: half, ry: half * 0.2, fill: lighter(colour, 0.35) });
  const hollow = inside ?? darker(colour, 0.45);
  const mouth = { cx: x, cy: y + half * 0.012, rx: half * 0.93, ry: half * 0.17 };
  return body + lip + el("ellipse", { ...mouth, fill: sketch.down([0, darker(hollow, 0.32)], [1, hollow]) });
}

/** The gleam down the lit side of glass or glaze. */
export function gleam(x: number, [top, bottom]: readonly [number, number], width: number): string {
  const d = `M${x} ${top}q${-width * 0.4} ${(bottom - top) / 2} 0 ${bottom - top}h${width}q${-width * 0.4} ${(top - bottom) / 2} 0 ${top - bottom}Z`;
  return path(d, "#ffffff", { opacity: 0.34 });
}
