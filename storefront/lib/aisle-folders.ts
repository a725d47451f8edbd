import type { AisleKind } from "@cho-phien/contract";

/** The first part of an aisle's address, Vietnamese in both languages as every address is. */
export const aisleFolders: Readonly<Record<AisleKind, string>> = {
  province: "tinh",
  people: "dan-toc",
  craft: "nghe",
  category: "nhom",
};

export const aisleKinds = ["province", "people", "craft", "category"] as const satisfies readonly AisleKind[];

/** The kind a folder stands for, or null. */
export function aisleKindOf(folder: string): AisleKind | null {
  return aisleKinds.find((kind) => aisleFolders[kind] === folder) ?? null;
}
