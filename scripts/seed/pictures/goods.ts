import type { DemoProduct, GoodsScene } from "../world-types.ts";
import { loom } from "./scenes/loom.ts";
import { scarf } from "./scenes/scarves.ts";
import { bag, cushion, garment } from "./scenes/sewn-things.ts";
import { basket, riceBasket } from "./scenes/baskets.ts";
import { driedBunch, driedShoots } from "./scenes/dried.ts";
import { hat, lamp, tray } from "./scenes/plaited-things.ts";
import { candles, soap } from "./scenes/wax-and-soap.ts";
import { noodles, sack } from "./scenes/grains.ts";
import { bowlOfSeeds } from "./scenes/seeds.ts";
import { bottle, wineJar } from "./scenes/bottles.ts";
import { coffee, teaBowl } from "./scenes/tea-and-coffee.ts";
import { cakes, fruit, smokedMeat } from "./scenes/food.ts";
import { dropper, honeyJar, jar } from "./scenes/jars.ts";
import { boat, house, terraces } from "./scenes/places.ts";
import { cutOrchid, orchid, pottedPlant } from "./scenes/plants.ts";
import type { Scene } from "./scenes/scene.ts";
import { sketchOf } from "./sketch.ts";

const SCENES: Readonly<Record<GoodsScene, Scene>> = {
  scarf,
  bag,
  cushion,
  garment,
  loom,
  "tea-bowl": teaBowl,
  coffee,
  bottle,
  "wine-jar": wineJar,
  "honey-jar": honeyJar,
  jar,
  dropper,
  noodles,
  sack,
  "bowl-of-seeds": bowlOfSeeds,
  "dried-bunch": driedBunch,
  "dried-shoots": driedShoots,
  "smoked-meat": smokedMeat,
  cakes,
  fruit,
  basket,
  "rice-basket": riceBasket,
  tray,
  hat,
  lamp,
  candles,
  soap,
  orchid,
  "cut-orchid": cutOrchid,
  "potted-plant": pottedPlant,
  house,
  terraces,
  boat,
};

/** A still life of the product; the same key always gives the same picture. SVG, 1080 × 1350, no text in it. */
export function drawGoods(product: Pick<DemoProduct, "key" | "picture">): string {
  const sketch = sketchOf(`goods:${product.key}`);
  const { scene, colours } = product.picture;
  return sketch.finish(SCENES[scene](sketch, colours));
}
