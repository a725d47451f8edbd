import { notFound } from "next/navigation";

export function generateStaticParams(): { rest: string[] }[] {
  return [];
}

/** Any address no page answers to: the shop's own 404 instead of Next's. */
export default function UnknownPage(): never {
  notFound();
}
