import type { ReviewList } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SHOWN_COLUMNS, shownRow, shownView } from "./rows";

const PAGE_SIZE = 5;
const rows = z.array(shownRow);

type Asked = { readonly productId: string; readonly page: number };

/** One page of what is shown of a product's reviews, newest first; the rating is the caller's, who has the product's row. */
export async function readReviews(
  container: MedusaContainer,
  { productId, page }: Asked,
): Promise<Omit<ReviewList, "rating">> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select ${SHOWN_COLUMNS} from review r where r.product_id = ? and r.state = 'shown'
        order by r.written_at desc, r.id limit ? offset ?`,
    [productId, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  return { reviews: rows.parse(found.rows).map(shownView), page, pageSize: PAGE_SIZE };
}
