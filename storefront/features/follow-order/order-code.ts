/** A code as people type it ("cp 7k4m 29", "CP7K4M29") → as it is printed ("CP-7K4M-29"); other texts in capitals. */
export function orderCodeFrom(text: string): string {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const parts = /^(CP)([A-Z0-9]{4})([A-Z0-9]{2,4})$/.exec(bare);
  return parts ? parts.slice(1).join("-") : text.trim().toUpperCase();
}
