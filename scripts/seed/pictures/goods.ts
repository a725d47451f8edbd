import type { DemoProduct, GoodsScene } from "../world-types.ts";
import { bag, cushion, garment, loom, scarf } from "./scenes/cloth-goods.ts";
import { basket, candles, hat, lamp, riceBasket, soap, tray } from "./scenes/crafts.ts";
import { bottle, coffee, teaBowl, wineJar } from "./scenes/drinks.ts";
import { bowlOfSeeds, cakes, driedBunch, fruit, noodles, sack, smokedMeat } from "./scenes/food.ts";
import { dropper, honeyJar, jar } from "./scenes/jars.ts";
import { boat, house, terraces } from "./scenes/places.ts";
import { orchid, pottedPlant } from "./scenes/plants.ts";
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
