import type { PhotoRefusal } from "./refusal";
import type { Size } from "./upright";

/** `card`: cut to the shop's 4:5 from the middle. `whole`: nothing cut away, for a certificate. */
export type Shape = "card" | "whole";

/** The widths of the shop's srcset; every photo has the first two, so that a thumbnail's name says enough. */
const WIDTHS = [320, 480, 720, 1080, 1600] as const;

const LEAST_WIDTH = 480;
/** Height over width of a card. */
const CARD = 5 / 4;
/** A whole picture taller than this is cut: encoders end at 16,383 rows. */
const TALLEST = 4;

/** The largest size it is served in, never wider than it was `seen`, or a refusal when even the least is not there. */
export function largestSize(seen: Size, shape: Shape): Size | PhotoRefusal {
  const ratio = shape === "card" ? CARD : Math.min(seen.height / seen.width, TALLEST);
  const there = Math.min(Math.floor(seen.height / ratio), seen.width);
  const width = WIDTHS.findLast((it) => it <= there) ?? 0;
  if (width >= LEAST_WIDTH) return sizeAt(width, ratio);
  const leastHeight = shape === "card" ? LEAST_WIDTH * CARD : 1;
  return { refused: "photo_too_small", width: seen.width, height: seen.height, leastWidth: LEAST_WIDTH, leastHeight };
}

/** The widths it is served at, ascending. */
export function widthsOf(largest: Size): readonly number[] {
  return WIDTHS.filter((width) => width <= largest.width);
}

export function sizeAt(width: number, ratio: number): Size {
  return { width, height: Math.max(1, Math.round(width * ratio)) };
}
