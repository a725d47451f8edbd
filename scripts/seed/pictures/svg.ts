export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Coordinates need no more than a tenth of a pixel. */
function attribute([name, value]: readonly [string, string | number | undefined]): string {
  if (value === undefined) return "";
  return ` ${name}="${typeof value === "number" ? Math.round(value * 100) / 100 : value}"`;
}

/** One SVG element as text. */
export function el(tag: string, attributes: Attributes, ...children: readonly string[]): string {
  const open = `<${tag}${Object.entries(attributes).map(attribute).join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${tag}>`;
}

/** A group moved, turned or scaled as one. */
export function group(transform: string, ...children: readonly string[]): string {
  return el("g", { transform }, ...children);
}

export function path(d: string, fill: string, more: Attributes = {}): string {
  return el("path", { d, fill, ...more });
}

/** An open line with round ends. */
export function stroke(d: string, colour: string, width: number): string {
  return el("path", { d, fill: "none", stroke: colour, "stroke-width": width, "stroke-linecap": "round" });
}

/** Calls `draw` for 0 … n − 1 and joins what it draws. */
export function times(n: number, draw: (index: number) => string): string {
  return Array.from({ length: n }, (_, index) => draw(index)).join("");
}

export type Point = readonly [x: number, y: number];

/** Rounded path text of a point. */
export function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** A smooth line through the points (Catmull–Rom as cubic Béziers), without the leading M. */
export function through(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((end, index) => {
      const start = points[index] ?? end;
      const before = points[index - 1] ?? start;
      const after = points[index + 2] ?? end;
      const out: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
      const into: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
      return `C${at(out)} ${at(into)} ${at(end)}`;
    })
    .join("");
}

/** A smooth open path through the points. */
export function curve(points: readonly Point[]): string {
  const [first] = points;
  return first ? `M${at(first)}${through(points)}` : "";
}
