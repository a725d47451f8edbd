import type { ReactNode } from "react";

type Thread = { readonly colour: string; readonly picks: readonly (readonly number[])[] };

const cell = 4;
const repeat = 12;

/**
 * Our own ornament: plain stepped lozenges and bars, drawn from which warp columns each weft row lifts. It copies no
 * people's pattern. Columns run 0–11 and repeat; rows from the top.
 */
const rows: readonly Thread[] = [
  { colour: "#1f2a5a", picks: [[0, 12]] },
  { colour: "#b3261e", picks: [[5, 2]] },
  {
    colour: "#b3261e",
    picks: [
      [4, 1],
      [7, 1],
      [0, 1],
      [11, 1],
    ],
  },
  {
    colour: "#d99a1c",
    picks: [
      [3, 1],
      [5, 2],
      [8, 1],
      [1, 1],
      [10, 1],
    ],
  },
  {
    colour: "#b3261e",
    picks: [
      [4, 1],
      [7, 1],
      [0, 1],
      [11, 1],
    ],
  },
  { colour: "#b3261e", picks: [[5, 2]] },
  { colour: "#1f2a5a", picks: [[0, 12]] },
];

function pathOf(thread: Thread, row: number): string {
  return thread.picks
    .map(([column = 0, length = 1]) => `M${column * cell} ${row * cell}h${length * cell}v${cell}h-${length * cell}z`)
    .join("");
}

/** A decoration the width of its container, 28 px high; `id` must differ between two bands on one page. */
export function WovenBand({ id }: { readonly id: string }): ReactNode {
  const patternId = `band-${id}`;
  const height = rows.length * cell;
  return (
    <svg aria-hidden="true" width="100%" height={height} className="block" shapeRendering="crispEdges">
      <defs>
        <pattern id={patternId} width={repeat * cell} height={height} patternUnits="userSpaceOnUse">
          {rows.map((thread, row) => (
            <path key={row} fill={thread.colour} d={pathOf(thread, row)} />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${patternId})`} />
    </svg>
  );
}
