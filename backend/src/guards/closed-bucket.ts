import { bucketOf, isOpenToAll, StoreAway } from "@cho-phien/photo";
import { readsVietnamese, UNSAFE_MARK } from "../boundary/unsafe-settings";

type Raw = Readonly<Record<string, string | undefined>>;

/**
 * Why a market does not start whose bucket strangers can read, private papers and all; null where it may. One that does not answer
 * now keeps nobody from buying: `away` says so, and the market starts.
 */
export async function unsafeBucket(
  raw: Raw,
): Promise<{ readonly refused: string | null; readonly away: string | null }> {
  const bucket = bucketOf(raw);
  if (!bucket) return { refused: null, away: null };
  try {
    const isOpen = await isOpenToAll(bucket);
    return {
      refused: isOpen ? `${UNSAFE_MARK}${bucket.name} ${readsVietnamese(raw) ? SAID.vi : SAID.en}` : null,
      away: null,
    };
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
    return {
      refused: null,
      away: `photo store: ${bucket.name} does not answer (${error.message}); pictures wait for it`,
    };
  }
}

const SAID = {
  vi: "là kho ảnh mà ai cũng đọc được, kể cả giấy tờ riêng: hãy chặn truy cập công khai của kho này (chợ tự đưa ảnh ra), rồi mở lại.",
  en: "is a bucket that anybody can read, private papers included: block public access to it (the market hands pictures out itself), then start again.",
} as const;
