export { add, larger, negate, smaller, subtract, sum } from "./arithmetic";
export { allocate, type Part, type Share } from "./allocate";
export { dongInWords } from "./dong-in-words";
export { dong, MAX_DONG, ZERO_DONG, type Dong } from "./dong";
export { dongFromWire, dongToWire } from "./wire";
export { formatDong, type MoneyLanguage } from "./format-dong";
export { parseDong, type AcceptedSign, type NotWholeDong } from "./parse-dong";
