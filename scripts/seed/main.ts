import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { DrawnWorld } from "@cho-phien/contract";
import { renderWorldPhotos } from "./pictures/world-photos.ts";
import { demoWorld } from "./world.ts";

/** A path the launcher must name. */
function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: npm start sets it.`);
  return value;
}

const target = given("DEMO_WORLD");
const world = demoWorld();
const { goods, cooperatives } = await renderWorldPhotos(world, given("PHOTOS_DIR"));
const photos = Object.fromEntries([...goods, ...cooperatives]);
const drawn: DrawnWorld = { world, photos };
await mkdir(dirname(target), { recursive: true });
await writeFile(target, JSON.stringify(drawn));
process.stdout.write(`${world.products.length} products, ${Object.keys(photos).length} pictures → ${target}\n`);
