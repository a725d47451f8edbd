/** A code as people type it ("cp 1024 7k4m", "CP10247K4M") → as it is printed ("CP1024-7K4M"); other texts in capitals. */
export function orderCodeFrom(text: string): string {
  const [, number, letters] = /^(CP\d{1,9}?)([0-9A-Z]{4})$/.exec(text.toUpperCase().replace(/[^0-9A-Z]/g, "")) ?? [];
  return number && letters ? `${number}-${letters}` : text.trim().toUpperCase();
}
