/** What the first bytes say a file is; its name and its declared type say nothing. */
export type Kind = "jpeg" | "png" | "webp" | "heic" | "unknown";

/** How many first bytes `kindOf` needs. */
export const KIND_BYTES = 12;

/** Brands of the HEIF family after "ftyp" (ISO/IEC 23008-12 annex B); "avif" is not one a phone's camera writes. */
const HEIC_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"]);

export function kindOf(start: Buffer): Kind {
  const text = start.toString("latin1", 0, KIND_BYTES);
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("RIFF") && text.slice(8) === "WEBP") return "webp";
  if (text.slice(4, 8) === "ftyp" && HEIC_BRANDS.has(text.slice(8))) return "heic";
  return "unknown";
}
