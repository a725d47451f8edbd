import type { ReviewReply, ReviewView } from "@cho-phien/contract";
import { findProvince } from "@cho-phien/vietnam/org-units";
import { z } from "@medusajs/framework/zod";

export const starCount = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** The columns of a review everybody may see; `pictures` are those published. */
export const SHOWN_COLUMNS = `
  r.id, r.stars, r.words, r.given_name, r.province_code, r.written_at, r.reply, r.replied_at,
  (select coalesce(jsonb_agg(jsonb_build_object('base', p.base, 'widths', to_jsonb(p.widths), 'alt', '') order by p.at, p.id), '[]')
     from review_picture p where p.review_id = r.id and p.base is not null) as pictures`;

export const shownRow = z.object({
  id: z.string(),
  stars: starCount,
  words: z.string(),
  given_name: z.string().nullable(),
  province_code: z.string().nullable(),
  written_at: z.date(),
  reply: z.string().nullable(),
  replied_at: z.date().nullable(),
  pictures: z.array(z.object({ base: z.string(), widths: z.array(z.number()), alt: z.string() })),
});
type ShownRow = z.infer<typeof shownRow>;

export function shownView(row: ShownRow): ReviewView {
  const { id, stars, words, pictures: photos } = row;
  return {
    id,
    stars,
    words,
    photos,
    author: authorOfRow(row),
    writtenAt: row.written_at.toISOString(),
    reply: replyOf(row),
  };
}

export function authorOfRow({
  given_name: givenName,
  province_code: code,
}: Pick<ShownRow, "given_name" | "province_code">): ReviewView["author"] {
  if (givenName === null || code === null) return null;
  return { givenName, provinceName: findProvince(code)?.name ?? "" };
}

export function replyOf({ reply, replied_at }: Pick<ShownRow, "reply" | "replied_at">): ReviewReply | null {
  return reply !== null && replied_at ? { words: reply, at: replied_at.toISOString() } : null;
}
