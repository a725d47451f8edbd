import type { ReactNode } from "react";
import { jsonLdText } from "@/lib/json-ld";

/** Structured data for search engines; not run by a browser. */
export function JsonLd({ data }: { readonly data: object }): ReactNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />;
}
