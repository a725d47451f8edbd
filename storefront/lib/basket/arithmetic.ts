import { add, dong, dongFromWire, dongToWire, sum } from "@cho-phien/money";
import type { BasketGroup, BasketLine, BasketView } from "./basket-view";

function lineOf(line: BasketLine, quantity: number): BasketLine {
  const amount = dong(dongFromWire(line.unitPriceDong) * BigInt(quantity));
  return { ...line, quantity, amountDong: dongToWire(amount) };
}

function groupOf(group: BasketGroup, lineId: string, quantity: number): BasketGroup {
  const lines = group.lines
    .map((line) => (line.id === lineId ? lineOf(line, quantity) : line))
    .filter((line) => line.quantity > 0);
  return { ...group, lines, goodsDong: dongToWire(sum(lines.map((line) => dongFromWire(line.amountDong)))) };
}

/**
 * The basket as it will be once the server agrees: a line at another quantity, 0 without it. A cooperative with nothing
 * left ships nothing. What the other parcels cost depends on weight and place, which the server knows: its answer, a moment
 * later, replaces what stood there.
 */
export function withQuantity(basket: BasketView, lineId: string, quantity: number): BasketView {
  const groups = basket.groups
    .map((group) => groupOf(group, lineId, quantity))
    .filter((group) => group.lines.length > 0);
  const goods = sum(groups.map((group) => dongFromWire(group.goodsDong)));
  const shipping = sum(groups.map((group) => dongFromWire(group.shippingDong)));
  return {
    groups,
    piecesCount: groups.flatMap((group) => group.lines).reduce((pieces, line) => pieces + line.quantity, 0),
    goodsDong: dongToWire(goods),
    shippingDong: dongToWire(shipping),
    totalDong: dongToWire(add(goods, shipping)),
  };
}
