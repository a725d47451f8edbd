/** Why bytes are no photo for the market, with the numbers a sentence needs. */
export type PhotoRefusal =
  | { readonly refused: "photo_empty" }
  | { readonly refused: "photo_heic" }
  | { readonly refused: "photo_unknown_kind" }
  | { readonly refused: "photo_broken" }
  | { readonly refused: "photo_too_heavy"; readonly limitMegabytes: number }
  | { readonly refused: "photo_too_many_pixels"; readonly megapixels: number; readonly limitMegapixels: number }
  | {
      readonly refused: "photo_too_small";
      readonly width: number;
      readonly height: number;
      readonly leastWidth: number;
      readonly leastHeight: number;
    };

export function isRefused<Made extends object>(outcome: Made | PhotoRefusal): outcome is PhotoRefusal {
  return "refused" in outcome;
}
