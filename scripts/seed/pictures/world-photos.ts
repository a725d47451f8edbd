import type { PhotoView } from "@cho-phien/contract";
import type { World } from "../world-types.ts";
import { drawCooperative } from "./cooperative.ts";
import { drawGoods } from "./goods.ts";
import { photoBase, photoView, renderPhotos } from "./photos.ts";

/** Enough to keep two cores busy while files are written. */
const AT_ONCE = 4;

type Drawing = { readonly key: string; readonly svg: string; readonly alt: string };

/** Photos by product key and by cooperative key. */
export type WorldPhotos = {
  readonly goods: ReadonlyMap<string, PhotoView>;
  readonly cooperatives: ReadonlyMap<string, PhotoView>;
};

async function render(drawings: readonly Drawing[], outDir: string): Promise<ReadonlyMap<string, PhotoView>> {
  const photos = new Map<string, PhotoView>();
  const queue = [...drawings];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const base = photoBase(next.key, next.svg);
      await renderPhotos(next.svg, outDir, base);
      photos.set(next.key, photoView(base, next.alt));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return photos;
}

/** Draws and encodes every picture of the demo into `outDir`; what is already there is not drawn again. */
export async function renderWorldPhotos(world: World, outDir: string): Promise<WorldPhotos> {
  const goods = world.products.map((product) => ({
    key: product.key,
    svg: drawGoods(product),
    alt: `Tranh minh hoạ: ${product.name.vi}`,
  }));
  const cooperatives = world.cooperatives.map((cooperative) => ({
    key: cooperative.key,
    svg: drawCooperative(cooperative),
    alt: `Tranh minh hoạ nơi làm việc của ${cooperative.name}`,
  }));
  return { goods: await render(goods, outDir), cooperatives: await render(cooperatives, outDir) };
}
