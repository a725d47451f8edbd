import { COLUMNS, ROWS, TILES } from "./tiles";

/** The size of a tile and of its place on the map, in the map's own units. */
export const TILE = { stepX: 68, stepY: 50, width: 64, height: 46 } as const;
export const MAP_SIZE = { width: COLUMNS * TILE.stepX, height: ROWS * TILE.stepY } as const;

/** The upper left corner of a province's tile; a code nobody has lies at the corner of the map. */
export function cornerOf(code: string): readonly [x: number, y: number] {
  const [column, row] = TILES[code] ?? [0, 0];
  return [column * TILE.stepX, row * TILE.stepY];
}

/** Every tile in one SVG path: a small map costs a page some hundred bytes instead of 34 elements. */
export function allTiles(): string {
  return Object.keys(TILES)
    .map((code) => {
      const [x, y] = cornerOf(code);
      return `M${x} ${y}h${TILE.width}v${TILE.height}h-${TILE.width}z`;
    })
    .join("");
}
