import { expect, it } from "vitest";
import { breadcrumbJsonLd, jsonLdText } from "./json-ld";

it("lets no name end its script element", () => {
  const text = jsonLdText({ name: 'Chè </script><script>alert("x")</script> <!--' });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: 'Chè </script><script>alert("x")</script> <!--' });
});

it("counts the pages above this one from 1, in the reader's language", () => {
  expect(breadcrumbJsonLd([{ name: "Goods", href: "/hang" }], "en")).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [{ position: 1, name: "Goods", item: expect.stringMatching(/\/en\/hang$/) }],
  });
});
