import { defineSearchIndex } from "@medusajs/framework/utils";
import { searchIndex } from "../finding/search-index";

export default defineSearchIndex(searchIndex("cooperative"));
