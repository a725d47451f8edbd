/**
 * Demo numbers begin 050, which no operator has been given: they pass the phone rule and reach nobody.
 * A block per cooperative (1 to 12; 90 for the Union), then who within it.
 */
export function demoPhone(block: number, desk: "office" | "staff" | "member", index: number): string {
  const digit = { office: 0, staff: 1, member: 2 }[desk];
  return `+8450${String(block).padStart(2, "0")}${digit}${String(index).padStart(4, "0")}`;
}
