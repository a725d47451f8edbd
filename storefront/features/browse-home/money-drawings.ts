type Shape = { readonly d: string; readonly stroke?: string; readonly fill?: string };

const ink = "#1f2a5a";
const madder = "#b3261e";
const turmeric = "#d99a1c";
const tea = "#3f6b3a";
const ground: Shape = { d: "M4 52h72", stroke: "#e4dccf" };
const coin = (x: number, y: number): Shape => ({
  d: `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`,
  fill: turmeric,
});

type Drawing = { readonly step: "you" | "cooperative" | "maker" | "received"; readonly shapes: readonly Shape[] };

/** Each on an 80 × 56 ground: a parcel, a market house, a loom, a receipt with a tick. */
export const moneyDrawings: readonly Drawing[] = [
  {
    step: "you",
    shapes: [
      ground,
      { d: "M14 22l18-8 18 8v22l-18 8-18-8z", fill: "#fbeae8", stroke: madder },
      { d: "M14 22l18 8 18-8M32 30v22M23 18l18 8", stroke: madder },
      coin(66, 36),
    ],
  },
  {
    step: "cooperative",
    shapes: [
      ground,
      { d: "M8 26L40 8l32 18z", fill: "#e9ebf4", stroke: ink },
      { d: "M14 26v26h52V26M22 52V36h12v16M46 36h12v8H46z", stroke: ink },
    ],
  },
  {
    step: "maker",
    shapes: [
      ground,
      { d: "M18 6v46M62 6v46M18 12h44M18 46h44", stroke: ink },
      { d: "M24 12v34M30 12v34M36 12v34M42 12v34M48 12v34M54 12v34", stroke: "#a9aec6" },
      { d: "M20 36h40v8H20z", fill: madder },
      { d: "M26 40l4-3 4 3-4 3zM40 40l4-3 4 3-4 3z", fill: turmeric },
      { d: "M20 30h40", stroke: tea },
    ],
  },
  {
    step: "received",
    shapes: [
      ground,
      { d: "M20 6h32v42l-5-4-5.5 4-5.5-4-5.5 4-5.5-4-5 4z", fill: "#e8f0e6", stroke: tea },
      { d: "M28 25l6 6 11-13", stroke: tea },
      coin(64, 44),
    ],
  },
];
