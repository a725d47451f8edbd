import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** income_grant_app(role) with what stock says of a sale afterwards: that it moved, which size it was, that she counted. */
export class Migration20261124110200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_before_stock`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      begin
        perform income_grant_app_before_stock(role);
        execute format('grant update (stock_moved_at, variant_id, sized_at, sized_by) on recorded_sale to %I', role);
        execute format('grant update (counted_at, counted_by) on stock_movement to %I', role);
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_before_stock(name) rename to income_grant_app`);
  }
}
