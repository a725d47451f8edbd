/**
 * "485.000 ₫", "485 000" or "485000" as "485000"; null for anything that could be read two ways. Dots and commas pass
 * only where they group thousands, so that "485,5" never becomes 4855.
 */
export function readAmount(text: string): string | null {
  const bare = text.replace(/(?<!\s)\s*(₫|đ|đồng|vnd)\s*$/i, "").trim();
  const isPlain = /^\d{1,12}$/.test(bare);
  const isGrouped = /^\d{1,3}([.,\s]\d{3}){1,3}$/.test(bare);
  if (!isPlain && !isGrouped) return null;
  return bare.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
}
