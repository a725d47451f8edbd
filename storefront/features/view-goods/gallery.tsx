import type { PhotoView } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GalleryIsland } from "./gallery-island";

/** Puts every sentence the island needs into it, so that no message library travels to the browser. */
export function Gallery({ photos, name }: { readonly photos: readonly PhotoView[]; readonly name: string }): ReactNode {
  const t = useTranslations("browse.gallery");
  return (
    <GalleryIsland
      photos={photos}
      name={name}
      words={{
        photos: t("photos", { count: photos.length }),
        open: t("open", { at: "{at}", count: photos.length }),
        at: t("at", { at: "{at}", count: photos.length }),
        before: t("before"),
        next: t("next"),
        close: t("close"),
        larger: t("larger"),
        smaller: t("smaller"),
      }}
    />
  );
}
