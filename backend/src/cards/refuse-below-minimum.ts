import { formatDong, type Dong } from "@cho-phien/money";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { minimumCharge } from "./minimum-charge";

/** Refuses a sum no card can be charged. */
export function refuseBelowMinimum(amountDong: Dong): void {
  const minimum = minimumCharge(clock.now().toISOString().slice(0, 10));
  if (amountDong < minimum) throw refuse("card_below_minimum", { minimum: formatDong(minimum, "vi") });
}
