import type { PhotoView } from "@cho-phien/contract";

/** The photos a picker put into its hidden field, or none when it holds something else. */
export function photosFrom(text: string): readonly PhotoView[] {
  const value = parsed(text);
  return Array.isArray(value) ? value.filter(isPhotoView) : [];
}

export function isPhotoView(value: unknown): value is PhotoView {
  if (typeof value !== "object" || value === null) return false;
  if (!("base" in value) || !("widths" in value) || !("alt" in value)) return false;
  const { base, widths, alt } = value;
  return typeof base === "string" && isNumbers(widths) && typeof alt === "string";
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((it) => typeof it === "number");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
