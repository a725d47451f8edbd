type Channels = readonly [red: number, green: number, blue: number];

function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf(parts: Channels): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** `share` of the second colour in the first, 0 to 1; both "#rrggbb". */
export function mix(first: string, second: string, share: number): string {
  const [r1, g1, b1] = channels(first);
  const [r2, g2, b2] = channels(second);
  return hexOf([r1 + (r2 - r1) * share, g1 + (g2 - g1) * share, b1 + (b2 - b1) * share]);
}

/** Shadows lean to indigo, lights to warm paper, so that every picture shares one light. */
export function darker(colour: string, share: number): string {
  return mix(colour, "#171a33", share);
}

export function lighter(colour: string, share: number): string {
  return mix(colour, "#fff8ea", share);
}
