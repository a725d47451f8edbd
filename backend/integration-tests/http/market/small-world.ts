import type { DrawnWorld } from "@cho-phien/contract";
import { demoWorld } from "../../../../scripts/seed/world";

const KEPT = ["suoi-truc", "buon-nang"];

/** Two cooperatives of the demo world with their members and goods, and all officers; without pictures. */
export function smallWorld(): DrawnWorld {
  const world = demoWorld();
  const cooperatives = world.cooperatives.filter((it) => KEPT.includes(it.handle));
  const keys = new Set(cooperatives.map((it) => it.key));
  return {
    world: {
      ...world,
      cooperatives,
      members: world.members.filter((it) => keys.has(it.cooperativeKey)),
      products: world.products.filter((it) => keys.has(it.cooperativeKey)),
    },
    photos: {},
  };
}
