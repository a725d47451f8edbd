/** Six digits all alike or one after the other: what anybody tries first, and a row of keys a bystander reads at once. */
export function isWeakPin(pin: string): boolean {
  const steps = new Set([...pin.slice(1)].map((digit, index) => Number(digit) - Number(pin[index])));
  const [step, ...others] = steps;
  return others.length === 0 && step !== undefined && Math.abs(step) <= 1;
}
