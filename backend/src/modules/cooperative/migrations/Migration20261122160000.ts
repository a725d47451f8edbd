import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Names are typed without marks: "tho cam" finds "thổ cẩm". unaccent is a trusted extension, so the database's owner may add it. */
export class Migration20261122160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent;`);
    this.addSql(`create or replace function fold_vi(words text) returns text language sql immutable parallel safe
      as $$ select lower(unaccent('unaccent'::regdictionary, normalize(words, NFC))) $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists fold_vi(text);`);
  }
}
