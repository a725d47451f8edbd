import { defineSearchIndex } from "@medusajs/framework/utils";
import { HAS_SPARE, spareOf } from "../finding/indexes";
import { searchIndex } from "../finding/search-index";

export default HAS_SPARE ? defineSearchIndex(searchIndex(spareOf("product"))) : null;
