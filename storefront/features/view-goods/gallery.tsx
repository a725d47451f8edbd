import type { PhotoView } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Photo } from "@/components/photo";

const sizes = "(min-width: 72rem) 34rem, (min-width: 48rem) 48vw, 100vw";

/** Swiped by finger, scrolled by arrow keys; CSS scroll-snap, no script. */
export function Gallery({ photos, name }: { readonly photos: readonly PhotoView[]; readonly name: string }): ReactNode {
  const t = useTranslations("shop.goods");
  if (photos.length <= 1) {
    return (
      <div className="-mx-4 overflow-hidden sm:mx-0 sm:rounded-card">
        <Photo photo={photos[0] ?? null} sizes={sizes} isMain alt={photos[0]?.alt || name} />
      </div>
    );
  }
  return (
    <section aria-label={t("photos", { count: photos.length })} className="-mx-4 sm:mx-0">
      <ul tabIndex={0} className="flex snap-x snap-mandatory overflow-x-auto sm:rounded-card">
        {photos.map((photo, index) => (
          <li key={photo.base} className="w-full shrink-0 snap-center">
            <Photo photo={photo} sizes={sizes} isMain={index === 0} alt={photo.alt || name} />
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="pt-1 text-center text-xs text-quiet">
        {t("swipe", { count: photos.length })}
      </p>
    </section>
  );
}
