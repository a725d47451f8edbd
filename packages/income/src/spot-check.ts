import type { Dong } from "@cho-phien/money";
import type { Refusal } from "./refusal";

/**
 * What an independent check (level 4) of a confirmed receipt says: the same sum stands, a lower one takes the
 * confirmation back (`correction`) before her new word is entered as any short receipt is. The higher rung wins.
 */
export function checkReceived({
  statedDong,
  receivedDong,
}: {
  readonly statedDong: Dong;
  readonly receivedDong: Dong;
}): "stands" | "lower" | Refusal {
  if (statedDong > receivedDong) return { refused: "stated_above_sent", statedDong, sentDong: receivedDong };
  return statedDong === receivedDong ? "stands" : "lower";
}
