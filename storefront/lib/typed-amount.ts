/** Whole đồng out of what was typed: "820.000 ₫", "820 000" and "820000" → "820000"; "" when there is no digit. */
export function typedDigits(text: string): string {
  return text
    .replaceAll(/\D/g, "")
    .replace(/^0+(?=\d)/, "")
    .slice(0, 12);
}

/** The digits in groups of three, as they are read in Vietnam: "820000" → "820.000". */
export function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, ".");
}
