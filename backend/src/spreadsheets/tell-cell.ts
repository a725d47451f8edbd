/** 0 → "A", 27 → "AB". */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest >= 0 ? letterOf(rest) : ""}${String.fromCharCode(65 + (index % 26))}`;
}

const VALUE_MOST = 60;

/** A cell's text as it stands in the file, so that she finds it; only what can't be seen is made visible. */
export function shownText(text: string): string {
  const visible = text.trim().replace(/[\p{Cc}\p{Cf}]/gu, "␣");
  return visible.length > VALUE_MOST ? `${visible.slice(0, VALUE_MOST)}…` : visible;
}
