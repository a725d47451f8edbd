import type { DemoProduct, DrawnWorld } from "@cho-phien/contract";
import { findCategory } from "@cho-phien/vietnam";
import type { CreateProductWorkflowInputDTO, ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { Market } from "../open-market";
import { categoryHandle } from "../open-market/category-handle";
import { idOf, type IdByKey } from "./ids";

type Input = {
  readonly drawn: DrawnWorld;
  readonly market: Market;
  readonly cooperativeIds: IdByKey;
  readonly categoryIds: IdByKey;
};

/** Stores products with prices, stock, owner and certificate; each of the four is completed when a killed seed left it out. */
export async function seedProducts(container: ExecArgs["container"], input: Input): Promise<IdByKey> {
  const { products } = input.drawn.world;
  const before = await stored(container, products);
  const missing = products.filter((it) => !before.has(it.handle));
  if (missing.length > 0) {
    await createProductsWorkflow(container).run({ input: { products: missing.map((it) => productInput(it, input)) } });
  }
  const after = await stored(container, products);
  const ids = new Map(products.map((it) => [it.key, idOf(after, it.handle)]));
  await stockUp(container, input);
  await giveOwners(container, input, ids);
  await certify(container, input, ids);
  return ids;
}

async function stored(
  container: ExecArgs["container"],
  products: readonly DemoProduct[],
): Promise<Map<string, string>> {
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: products.map((it) => it.handle) }, { select: ["id", "handle"], take: 10_000 });
  return new Map(rows.map((it) => [it.handle, it.id]));
}

function productInput(product: DemoProduct, { drawn, market, categoryIds }: Input): CreateProductWorkflowInputDTO {
  const group = findCategory(product.category.id);
  if (!group) throw new Error(`${product.handle}: unknown category ${product.category.id}`);
  const photo = drawn.photos[product.key];
  const thumbnail = photo ? `/static${photo.base}-320.jpg` : undefined;
  return {
    title: product.name.vi,
    handle: product.handle,
    description: product.description.vi,
    status: "published",
    weight: product.weightGrams ?? 0,
    ...(thumbnail ? { thumbnail, images: [{ url: `/static${photo?.base}-1080.jpg` }] } : {}),
    category_ids: [
      idOf(categoryIds, group.handle),
      idOf(categoryIds, categoryHandle(group.handle, product.category.subId)),
    ],
    shipping_profile_id: market.shippingProfileId,
    sales_channels: [{ id: market.salesChannelId }],
    options: [{ title: product.optionTitle.vi, values: product.variants.map((it) => it.title.vi) }],
    variants: product.variants.map((it) => ({
      title: it.title.vi,
      sku: it.sku,
      manage_inventory: true,
      allow_backorder: false,
      weight: it.weightGrams ?? 0,
      options: { [product.optionTitle.vi]: it.title.vi },
      prices: [{ amount: it.priceDong, currency_code: "vnd" }],
      metadata: { titleEn: it.title.en },
    })),
    metadata: {
      nameEn: product.name.en,
      descriptionEn: product.description.en,
      materials: product.materials,
      technique: product.technique,
      shelfLife: product.shelfLife,
      inSeason: product.isInSeason,
      photos: photo ? [photo] : [],
    },
  };
}

async function stockUp(container: ExecArgs["container"], { drawn, market }: Input): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const stockBySku = new Map(
    drawn.world.products.flatMap((it) => it.variants.map((variant) => [variant.sku, variant.stock])),
  );
  const items = await inventory.listInventoryItems(
    { sku: [...stockBySku.keys()] },
    { select: ["id", "sku"], take: 10_000 },
  );
  const levels = await inventory.listInventoryLevels({ location_id: market.stockLocationId }, { take: 10_000 });
  const levelled = new Set(levels.map((it) => it.inventory_item_id));
  const inventory_levels = items
    .filter((it) => !levelled.has(it.id))
    .map((it) => ({
      inventory_item_id: it.id,
      location_id: market.stockLocationId,
      stocked_quantity: stockBySku.get(it.sku ?? "") ?? 0,
    }));
  if (inventory_levels.length > 0) await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } });
}

async function giveOwners(
  container: ExecArgs["container"],
  { drawn, cooperativeIds }: Input,
  ids: IdByKey,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  await link.create(
    drawn.world.products.map((it) => ({
      [Modules.PRODUCT]: { product_id: idOf(ids, it.key) },
      [COOPERATIVE_MODULE]: { cooperative_id: idOf(cooperativeIds, it.cooperativeKey) },
    })),
  );
}

async function certify(
  container: ExecArgs["container"],
  { drawn, cooperativeIds }: Input,
  ids: IdByKey,
): Promise<void> {
  const service = container.resolve(COOPERATIVE_MODULE);
  const present = new Set(
    (await service.listCertificates({}, { select: ["product_id"], take: 10_000 })).map((it) => it.product_id),
  );
  const rows = drawn.world.products.flatMap((it) => {
    const productId = idOf(ids, it.key);
    if (!it.certificate || present.has(productId)) return [];
    return [
      {
        product_id: productId,
        cooperative_id: idOf(cooperativeIds, it.cooperativeKey),
        stars: it.certificate.stars,
        decision_number: it.certificate.decisionNumber,
        issuer: it.certificate.issuer,
        issued_on: new Date(`${it.certificate.issuedOn}T00:00:00+07:00`),
        valid_until: new Date(`${it.certificate.validUntil}T23:59:59+07:00`),
        verified_at: new Date(`${it.certificate.issuedOn}T00:00:00+07:00`),
      },
    ];
  });
  await service.createCertificates(rows);
}
