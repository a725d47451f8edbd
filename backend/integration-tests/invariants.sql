-- What must hold at every instant (the invariants of the income chain and of orders). Each statement answers the rows
-- that break it: subject, detail. `-- needs:` names the tables it reads; where one is missing it is not asked.
-- `-- grace:` statements judge only what is older than 15 minutes, the time jobs have to bring things in order.

-- L1 every journal sums to zero and moves something
-- needs: income_journal, income_posting
select coalesce(j.id, p.journal_id)::text as subject,
       format('%s postings, sum %s', coalesce(p.lines, 0), coalesce(p.total, 0)) as detail
  from income_journal j
  full join (select journal_id, count(*) as lines, sum(amount) as total from income_posting group by 1) p
    on p.journal_id = j.id
 where j.id is null or p.journal_id is null or p.lines < 2 or p.total <> 0;

-- L2 the hash chain of every book verifies
-- needs: income_journal, income_posting, income_chain_head
select coalesce(journal_id::text, 'book ' || book) as subject, fault as detail from income_chain_faults();

-- L2 the guards that refuse change are in place and awake
-- needs: income_journal, income_posting, receipt_evidence, payout
select wanted.name as subject, 'the trigger is missing or disabled' as detail
  from unnest(array['income_journal_never_changes', 'income_posting_never_changes', 'income_journal_balanced',
         'income_posting_arrives', 'income_receipt_has_evidence', 'income_account_stays',
         'income_account_keeps_its_owner', 'income_account_follows_postings', 'income_monthly_follows_postings',
         'receipt_evidence_never_changes', 'receipt_evidence_may_be_written', 'payout_never_changes',
         'payout_item_never_changes', 'sharing_rule_never_changes', 'dispute_closes_once', 'dispute_stays',
         'dispute_needs_two_persons', 'dispute_act_never_changes', 'receipt_evidence_is_independent',
         'income_monthly_stays', 'income_month_lock_never_changes', 'income_same_person_never_changes',
         'lot_contribution_never_changes', 'month_contribution_never_changes', 'distribution_run_never_changes',
         'distribution_journal_never_changes', 'distribution_contribution_never_changes', 'minutes_photo_never_changes',
         'payout_bank_reference_never_changes', 'pay_sheet_photo_never_changes', 'spot_check_draw_never_changes',
         'spot_check_pick_never_changes', 'consignment_refund_never_changes', 'remittance_never_changes',
         'remittance_was_sent', 'remittance_transfer_is_due', 'return_request_never_changes', 'return_request_line_never_changes',
         'return_decision_never_changes', 'return_photo_never_changes', 'refund_payout_never_changes',
         'refund_payment_never_changes', 'refund_photo_never_changes', 'tax_declaration_never_changes'])
         as wanted(name)
  left join pg_trigger t on t.tgname = wanted.name and t.tgenabled in ('O', 'A')
 where t.oid is null;

-- L2 what the bank said of a line never changes: the guard is in place and awake
-- needs: bank_line, order_expiry
select 'bank_line_facts_stay' as subject, 'the trigger is missing or disabled' as detail
 where not exists (select from pg_trigger where tgname = 'bank_line_facts_stay' and tgenabled in ('O', 'A'));

-- L3 each source fact is entered once, reversed ones aside
-- needs: income_journal
select format('%s of %s %s', j.kind, j.source_type, j.source_id) as subject, format('%s journals', count(*)) as detail
  from income_journal j
 where j.kind in ('sale.settled', 'sale.recorded', 'member.accrued', 'payout.sent', 'payout.failed')
   and not exists (select from income_journal undone where undone.reverses_id = j.id)
 group by j.kind, j.source_type, j.source_id, j.channel, j.income_kind having count(*) > 1;

-- L3 a journal is reversed at most once
-- needs: income_journal
select reverses_id::text as subject, format('%s reversals', count(*)) as detail
  from income_journal where reverses_id is not null group by reverses_id having count(*) > 1;

-- L4 per order: what its lines brought to the books = captured − refunded; a part that was refused or came back brings nothing
-- needs: income_journal, income_posting, consignment, consignment_line, order_payment_collection, payment, capture, refund
-- grace:
with line as (
  select l.id, c.order_id from consignment_line l join consignment c on c.id = l.consignment_id
   where l.deleted_at is null and c.deleted_at is null
), whole as (
  select c.order_id from consignment c join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
   where c.deleted_at is null group by 1
  having bool_and(l.settled_at is not null or c.step in ('refused', 'returned'))
     and greatest(max(l.settled_at), max(c.refused_at), max(c.returned_at)) < now() - interval '15 minutes'
), booked as (
  select line.order_id, -sum(p.amount) as amount
    from income_journal j join income_journal said on said.id = coalesce(j.reverses_id, j.id)
    join line on line.id = case when said.kind = 'sale.refunded' then split_part(said.idem_key, ':', 2)
           else said.source_id end
    join income_posting p on p.journal_id = j.id join income_account a on a.id = p.account_id
   where a.kind like 'clearing_%' group by 1
), charged as (
  select opc.order_id, sum(coalesce(c.amount, 0) - coalesce(r.amount, 0)) as amount
    from order_payment_collection opc join payment p on p.payment_collection_id = opc.payment_collection_id
    left join (select payment_id, sum(amount) as amount from capture where deleted_at is null group by 1) c
      on c.payment_id = p.id
    left join (select payment_id, sum(amount) as amount from refund where deleted_at is null group by 1) r
      on r.payment_id = p.id
   where opc.deleted_at is null and p.deleted_at is null group by 1
)
select 'order ' || whole.order_id as subject,
       format('books %s, charged %s', coalesce(booked.amount, 0), coalesce(charged.amount, 0)) as detail
  from whole left join booked using (order_id) left join charged using (order_id)
 where coalesce(booked.amount, 0) <> coalesce(charged.amount, 0);

-- L4 what is marked as paid in advance was captured whole
-- needs: consignment, order_payment_collection, payment, capture
with order_due as (
  select order_id, sum(goods_dong + shipping_dong) as amount from consignment
   where paid_at is not null and deleted_at is null group by 1
), captured as (
  select op.order_id, sum(c.amount) as amount
    from order_payment_collection op join payment p on p.payment_collection_id = op.payment_collection_id
    join capture c on c.payment_id = p.id and c.deleted_at is null
   where op.deleted_at is null and p.deleted_at is null group by 1
)
select 'order ' || order_id as subject, format('%s marked as paid, %s captured', d.amount, coalesce(c.amount, 0)) as detail
  from order_due d left join captured c using (order_id) where coalesce(c.amount, 0) < d.amount;

-- L4 nobody packs what is to be paid in advance and is not
-- needs: consignment
select 'consignment ' || id as subject, format('%s, to be paid by %s, not paid', step, paid_through) as detail
  from consignment where deleted_at is null and paid_through <> 'cod' and paid_at is null
   and step not in ('placed', 'refused', 'returned');

-- L4 what was captured for a transfer is what bank lines brought it
-- needs: bank_line_share, order_payment_collection, payment, capture
with captured as (
  select op.order_id, sum(c.amount) as amount, min(c.created_at) as since
    from order_payment_collection op
    join payment p on p.payment_collection_id = op.payment_collection_id and p.provider_id = 'pp_vietqr_vietqr'
    join capture c on c.payment_id = p.id and c.deleted_at is null
   where op.deleted_at is null group by 1
), brought as (
  select order_id, sum(amount) as amount, max(at) as since from bank_line_share group by 1
)
select 'order ' || order_id as subject,
       format('%s captured, %s brought', coalesce(c.amount, 0), coalesce(b.amount, 0)) as detail
  from captured c full join brought b using (order_id)
 where coalesce(c.amount, 0) > coalesce(b.amount, 0)
    or (coalesce(c.amount, 0) < b.amount and b.since < now() - interval '15 minutes');

-- L4 a bank line's money is what orders took of it, what is held, and what was sent back
-- needs: bank_line, bank_line_share
select 'bank line ' || l.id as subject, format('amount %s, taken %s, shares %s, held %s, returned %s', amount, taken, shares, held, returned) as detail
  from bank_line l
 cross join lateral (select coalesce(sum(s.amount), 0) as shares from bank_line_share s where s.line_id = l.id) s
 where taken <> shares or (outcome is not null and taken + held + returned <> amount);

-- L4 what is held for payers is what their bank lines say, once every move is in the books
-- needs: bank_line, bank_line_move, income_account, income_journal
select 'bank lines' as subject, format('lines hold %s, moves %s, the books %s', l.held, m.held, coalesce(a.balance, 0)) as detail
  from (select coalesce(sum(held), 0) as held from bank_line) l,
       (select coalesce(sum(case kind when 'held' then amount else -amount end), 0) as held,
               coalesce(bool_and(exists (select from income_journal j where j.idem_key = bank_line_move.id)), true) as is_posted
          from bank_line_move) m
  left join income_account a on a.kind = 'payer_held' and a.cooperative_id = '' and a.member_id = ''
 where l.held <> m.held or (m.is_posted and m.held <> coalesce(a.balance, 0));

-- L10 no move of held money waits for its journal
-- needs: bank_line_move, income_journal
-- grace:
select 'move ' || m.id as subject, format('%s of %s, not in the books', m.kind, m.amount) as detail
  from bank_line_move m
 where m.at < now() - interval '15 minutes' and not exists (select from income_journal j where j.idem_key = m.id);

-- L5 a distribution's shares sum to what it distributes
-- needs: distribution_run, distribution_journal, income_posting
select 'distribution ' || r.id as subject, format('%s shared of %s', sum(p.amount), r.distributable) as detail
  from distribution_run r join distribution_journal d on d.run_id = r.id
  join income_posting p on p.journal_id = d.journal_id
  join income_account a on a.id = p.account_id
   and a.kind in ('member_due', 'member_advance', 'coop_retained', 'coop_fund')
 group by r.id having sum(p.amount) <> r.distributable;

-- L5 each share of a distribution is within one đồng of its exact part
-- needs: distribution_run, distribution_journal, distribution_contribution, income_posting
with share as (
  select d.run_id, p.journal_id, a.member_id, sum(p.amount) as amount
    from distribution_journal d join income_posting p on p.journal_id = d.journal_id
    join income_account a on a.id = p.account_id and a.member_id <> '' group by 1, 2, 3
), weight as (
  select run_id, member_id, units * rate_per_unit as weight, sum(units * rate_per_unit) over (partition by run_id) as all_weights
    from distribution_contribution
), exact as (
  select s.*, sum(s.amount) over (partition by s.run_id, s.journal_id) * w.weight / nullif(w.all_weights, 0) as part
    from share s left join weight w using (run_id, member_id)
)
select format('distribution %s, member %s', run_id, member_id) as subject, format('%s, exactly %s', amount, part) as detail
  from exact where part is null or abs(amount - part) >= 1;

-- L5 an accrual never takes from a member
-- needs: income_journal, income_posting
select j.id::text as subject, format('%s %s', a.member_id, p.amount) as detail
  from income_journal j join income_posting p on p.journal_id = j.id
  join income_account a on a.id = p.account_id and a.member_id <> ''
 where j.kind = 'member.accrued' and p.amount < 0;

-- L6 no account is below zero that may not be
-- needs: income_account
select format('%s of %s %s', kind, cooperative_id, member_id) as subject, format('balance %s', balance) as detail
  from income_account where balance < 0 and not may_go_below;

-- L6 no more is given back on a line than came in
-- needs: income_journal, income_posting
select 'line ' || line as subject, format('%s given back, %s came in', given_back, came_in) as detail
  from (
    select case when said.kind = 'sale.refunded' then split_part(said.idem_key, ':', 2) else said.source_id end as line,
           coalesce(sum(p.amount) filter (where said.kind = 'sale.refunded'), 0) as given_back,
           coalesce(-sum(p.amount) filter (where said.kind = 'sale.settled'), 0) as came_in
      from income_journal j join income_journal said on said.id = coalesce(j.reverses_id, j.id)
      join income_posting p on p.journal_id = j.id
      join income_account a on a.id = p.account_id and a.kind like 'clearing_%'
     where said.kind in ('sale.settled', 'sale.refunded') group by 1
  ) line where given_back > came_in;

-- L6 a payout's journals say what it says, and no more arrives or comes back than was sent
-- needs: payout, payout_item, income_journal, income_posting
select 'payout ' || p.id as subject,
       format('amount %s, sent %s, in transit %s', p.amount, coalesce(m.sent, 0), coalesce(m.in_transit, 0)) as detail
  from payout p left join (
    select i.payout_id, sum(l.amount) filter (where j.kind = 'payout.sent') as sent, sum(l.amount) as in_transit
      from payout_item i join income_journal j on j.id = i.journal_id or j.reverses_id = i.journal_id
      join income_posting l on l.journal_id = j.id
      join income_account a on a.id = l.account_id and a.kind = 'member_in_transit' group by 1
  ) m on m.payout_id = p.id
 where coalesce(m.sent, 0) <> p.amount or m.in_transit < 0;

-- L6 refunds never exceed captures of the same payment
-- needs: payment, capture, refund
select 'payment ' || r.payment_id as subject, format('%s refunded, %s captured', r.amount, coalesce(c.amount, 0)) as detail
  from (select payment_id, sum(amount) as amount from refund where deleted_at is null group by 1) r
  left join (select payment_id, sum(amount) as amount from capture where deleted_at is null group by 1) c using (payment_id)
 where r.amount > coalesce(c.amount, 0);

-- L6 a cooperative is sent no more than was due when it was approved; only a refund, a carrier's fee or cash she kept since then makes it an advance
-- needs: remittance, remittance_transfer, remittance_batch, income_journal, income_posting
select 'remittance ' || r.id as subject, format('%s beyond what was due, taken since %s', sent.beyond, sent.refunded) as detail
  from remittance r join remittance_transfer t on t.id = r.transfer_id join remittance_batch b on b.id = t.batch_id
  join income_journal j on j.idem_key = 'coop.remitted:' || r.id
  cross join lateral (
    select (select coalesce(-sum(p.amount), 0) from income_posting p join income_account a on a.id = p.account_id
             where p.journal_id = j.id and a.kind = 'coop_advance') as beyond,
           (select coalesce(-sum(p.amount), 0) from income_journal g join income_posting p on p.journal_id = g.id
              join income_account a on a.id = p.account_id and a.kind in ('coop_due', 'shipping')
             where g.cooperative_id = r.cooperative_id and p.amount < 0
               and g.kind in ('sale.refunded', 'correction', 'carrier.charged', 'coop.kept')
               and g.seq < j.seq and g.recorded_at > b.approved_at - interval '1 minute') as refunded) sent
 where sent.beyond > sent.refunded or t.amount <> r.amount or t.shipping <> r.shipping or t.cooperative_id <> r.cooperative_id;

-- L10 no remittance waits for its journal, and none the bank sent back stands in the books
-- needs: remittance, remittance_transfer, income_journal
-- grace:
select 'remittance ' || r.id as subject, 'entered at ' || r.at || ', not in the books' as detail
  from remittance r where r.at < now() - interval '15 minutes'
   and not exists (select from income_journal j where j.idem_key = 'coop.remitted:' || r.id)
 union all
select 'transfer ' || t.id, 'came back at ' || t.failed_at || ', its remittance stands'
  from remittance_transfer t join remittance r on r.transfer_id = t.id
  join income_journal j on j.idem_key = 'coop.remitted:' || r.id
 where t.failed_at < now() - interval '15 minutes'
   and not exists (select from income_journal c where c.reverses_id = j.id);

-- L6 a shopper is paid back what the books gave back for her return: neither more, nor for a return that is not there
-- needs: refund_payout, consignment_refund, income_journal, income_posting
select 'refund ' || p.id as subject, format('%s to pay, the books gave back %s', p.amount, coalesce(given.amount, 0)) as detail
  from refund_payout p join consignment_refund r on r.id = p.refund_id
  left join lateral (select sum(l.amount) as amount from income_journal j join income_posting l on l.journal_id = j.id
      join income_account a on a.id = l.account_id and a.kind like 'clearing_%'
     where j.idem_key = 'sale.refunded:' || r.line_id || ':' || r.id) given on true
 where p.amount <> coalesce(given.amount, 0);

-- L10 no refund in the books waits for its place on the list of what is to be paid
-- needs: refund_payout, consignment_refund, income_journal
-- grace:
select 'return ' || r.id as subject, 'refunded in the books, on nobody''s list' as detail
  from consignment_refund r join income_journal j on j.idem_key = 'sale.refunded:' || r.line_id || ':' || r.id
 where j.recorded_at < now() - interval '15 minutes'
   and not exists (select from refund_payout p where p.refund_id = r.id);

-- L6 what Medusa gave back of a payment is what was written down before it was asked
-- needs: refund_attempt, refund, refund_reason
select 'refund ' || r.id as subject, format('%s, written down %s', r.amount, a.amount) as detail
  from refund r join refund_attempt a on a.key = r.note
 where r.deleted_at is null and (r.amount <> a.amount or r.payment_id <> a.payment_id)
 union all
select 'attempt ' || r.note, format('%s refunds', count(*)) from refund r
 where r.deleted_at is null and r.note like 'rfa\_%' group by r.note having count(*) > 1;

-- L6 money asked back from the card company was answered, and what went back stands in the books
-- needs: card_refund, refund
-- grace:
select 'card refund ' || f.id as subject, format('%s, asked at %s', f.state, f.asked_at) as detail
  from card_refund f
 where f.asked_at < now() - interval '15 minutes' and (f.state = 'asked' or (f.reason is null
   and (f.state = 'done') <> exists (select from refund r where r.id = f.refund_id and r.deleted_at is null)));

-- L7 reserved stock is between zero and what is there, and is the sum of live reservations
-- needs: inventory_level, reservation_item
select format('item %s at %s', l.inventory_item_id, l.location_id) as subject,
       format('stocked %s, reserved %s, live %s', l.stocked_quantity, l.reserved_quantity, coalesce(r.live, 0)) as detail
  from inventory_level l left join (
    select inventory_item_id, location_id, sum(quantity) as live, bool_or(coalesce(allow_backorder, false)) as backordered
      from reservation_item where deleted_at is null group by 1, 2
  ) r using (inventory_item_id, location_id)
 where l.deleted_at is null and (l.reserved_quantity < 0 or l.reserved_quantity <> coalesce(r.live, 0)
    or (l.reserved_quantity > l.stocked_quantity and not coalesce(r.backordered, false)));

-- L8 captured money has an order that stands, or was given back in full
-- needs: payment, capture, refund, order_payment_collection, order
-- grace:
select 'payment ' || p.id as subject, format('%s captured since %s', c.amount, c.since) as detail
  from payment p join (
    select payment_id, sum(amount) as amount, min(created_at) as since from capture where deleted_at is null group by 1
  ) c on c.payment_id = p.id
  left join (select payment_id, sum(amount) as amount from refund where deleted_at is null group by 1) r
    on r.payment_id = p.id
 where c.since < now() - interval '15 minutes' and coalesce(r.amount, 0) < c.amount
   and not exists (select from order_payment_collection o
                     join "order" ord on ord.id = o.order_id and ord.status::text <> 'canceled'
     where o.payment_collection_id = p.payment_collection_id and o.deleted_at is null);

-- L9 every line of a live order is in a consignment
-- needs: order, order_item, consignment_line
-- grace:
select 'order line ' || i.item_id as subject, 'order ' || o.id || ' has no consignment for it' as detail
  from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
 where o.deleted_at is null and not coalesce(o.is_draft_order, false) and o.status::text in ('pending', 'completed')
   and o.created_at < now() - interval '15 minutes' and i.quantity > 0
   and not exists (select from consignment_line l where l.order_line_id = i.item_id and l.deleted_at is null);

-- L9 a cart has at most one live order
-- needs: order, order_cart
select 'cart ' || c.cart_id as subject, format('%s orders', count(*)) as detail
  from order_cart c join "order" o on o.id = c.order_id and o.deleted_at is null and o.status::text <> 'canceled'
 where c.deleted_at is null group by c.cart_id having count(*) > 1;

-- L9 a live order is known to its cart, and to the payment that pays it
-- needs: order, order_cart, order_payment_collection, order_change, order_summary
-- grace:
select 'order ' || o.id as subject,
       case when c.order_id is null then 'no cart knows it' else 'no payment is linked to it' end as detail
  from "order" o
  left join order_cart c on c.order_id = o.id and c.deleted_at is null
  left join order_payment_collection p on p.order_id = o.id and p.deleted_at is null
 where o.deleted_at is null and not coalesce(o.is_draft_order, false) and o.status::text = 'pending'
   and o.created_at < now() - interval '15 minutes'
   and not exists (select from order_change ch where ch.order_id = o.id)
   and (c.order_id is null or (p.order_id is null and exists (
     select from order_summary s where s.order_id = o.id and s.deleted_at is null
        and (s.totals ->> 'original_order_total')::numeric > 0)));

-- L9 every counted line of a live order has, or had, its stock kept for it
-- needs: order, order_item, order_line_item, product_variant, reservation_item
-- grace:
select 'order line ' || i.item_id as subject, 'order ' || o.id || ' keeps no stock for it' as detail
  from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id
  join product_variant v on v.id = l.variant_id and v.manage_inventory and v.deleted_at is null
 where o.deleted_at is null and not coalesce(o.is_draft_order, false) and o.status::text = 'pending'
   and o.created_at < now() - interval '15 minutes' and i.quantity > 0
   and not exists (select from reservation_item r where r.line_item_id = i.item_id);

-- L10 no credit of an order stands half entered
-- needs: order_change
-- grace:
select 'order ' || order_id as subject, format('change %s begun %s', id, created_at) as detail
  from order_change
 where deleted_at is null and change_type = 'credit_line' and status::text in ('pending', 'requested')
   and created_at < now() - interval '15 minutes';

-- L10 what a refused or returned parcel held is given back
-- needs: consignment
-- grace:
select 'consignment ' || id as subject, format('%s since %s, not released', step, coalesce(returned_at, refused_at)) as detail
  from consignment
 where step in ('refused', 'returned') and released_at is null and deleted_at is null
   and coalesce(returned_at, refused_at) < now() - interval '15 minutes';

-- L10 no lock stands long after its time
-- needs: held_lock
-- grace:
select 'lock ' || key as subject, format('held since %s until %s', held_since, expires_at) as detail
  from held_lock where expires_at < now() - interval '15 minutes';

-- L10 no workflow is stuck
-- needs: workflow_execution
-- grace:
select 'workflow ' || workflow_id || ' ' || transaction_id as subject, format('%s since %s', state, updated_at) as detail
  from workflow_execution
 where deleted_at is null and state::text in ('not_started', 'invoking', 'compensating', 'waiting_to_compensate')
   and updated_at < (now() at time zone current_setting('timezone')) - interval '15 minutes';

-- L10 nothing an outside company told us waits unworked; what failed too often is a dead letter, and waits for a person
-- needs: webhook_event
-- grace:
select format('%s event %s', provider, event_id) as subject, format('due since %s, %s tries', retry_at, tries) as detail
  from webhook_event where state = 'new' and retry_at < now() - interval '15 minutes';

-- L10 no fact of a sale waits for its journal
-- needs: consignment, consignment_line, income_journal
-- grace:
select 'consignment line ' || l.id as subject, 'delivered and paid, not in the books' as detail
  from consignment_line l join consignment c on c.id = l.consignment_id
 where l.deleted_at is null and c.deleted_at is null
   and greatest(c.delivered_at, c.paid_at, c.cash_received_at) < now() - interval '15 minutes'
   and c.delivered_at is not null and coalesce(c.paid_at, c.cash_received_at) is not null
   and not exists (select from income_journal j where j.kind = 'sale.settled' and j.source_id = l.id);

-- L10 cash from the door is in the books: what the cooperative keeps of a settled sale, and what a carrier's sheet brought
-- needs: consignment, consignment_line, income_journal, cod_sheet_line
-- grace:
select 'consignment ' || c.id as subject, 'its cash is kept by the cooperative, not in the books' as detail
  from consignment c
 where c.cash_held_by = 'cooperative' and c.cash_received_at is not null and c.deleted_at is null
   and not exists (select from consignment_line l where l.consignment_id = c.id and l.deleted_at is null
         and (l.settled_at is null or l.settled_at > now() - interval '15 minutes'))
   and not exists (select from income_journal j where j.idem_key = 'coop.kept:' || c.id)
union all
select 'sheet line ' || l.id, 'brought money, not in the books'
  from cod_sheet_line l
 where l.booked_at is null and greatest(l.created_at, l.resolved_at) < now() - interval '15 minutes'
   and (l.match = 'exact' or l.resolution in ('carrier_debt', 'debt_paid', 'as_fee', 'carrier_has_it'))
   and not exists (select from consignment_line s where s.consignment_id = l.consignment_id and s.deleted_at is null
         and (s.settled_at is null or s.settled_at > now() - interval '15 minutes'));

-- L3 a parcel's cash comes in once, by the line of a sheet or by the cooperative's word
-- needs: consignment, cod_sheet_line
select 'consignment ' || c.id as subject, format('%s lines brought its cash, held by %s', count(*), c.cash_held_by) as detail
  from cod_sheet_line l join consignment c on c.id = l.consignment_id
 where l.match = 'exact' or l.resolution in ('carrier_debt', 'debt_paid', 'as_fee', 'carrier_has_it')
 group by c.id, c.cash_held_by, c.cash_received_at having count(*) > 1 or c.cash_held_by is distinct from 'carrier' or c.cash_received_at is null;

-- L11 what a search finds is what is on sale, unless a change was noted that the index has not taken up yet
-- needs: search_change, search_dirty, search_applied, search_index_version, search_postgres_vietnam_index, product_product_cooperative_cooperative
with shown as (
  select 'product' as kind, p.id from product p
   where p.status = 'published' and p.deleted_at is null
     and exists (select from product_product_cooperative_cooperative l
                   join cooperative c on c.id = l.cooperative_id and c.status = 'approved' and c.deleted_at is null
                  where l.product_id = p.id and l.deleted_at is null)
     and exists (select from product_variant v
                   join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
                   join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null
                  where v.product_id = p.id and v.deleted_at is null and pr.currency_code = 'vnd'
                    and pr.price_list_id is null and pr.rules_count = 0)
     and exists (select from product_category_product pk
                   join product_category k on k.id = pk.product_category_id and k.deleted_at is null
                  where pk.product_id = p.id and k.parent_category_id is null)
  union all
  select 'cooperative', c.id from cooperative c where c.status = 'approved' and c.deleted_at is null
), wanted as (
  select v.id as version_id, i.name, s.kind, s.id from search_index i
    join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
    join shown s on i.name in (s.kind, s.kind || '_spare')
   where i.deleted_at is null
)
select format('%s %s', found.kind, found.id) as subject,
       case when is_wanted then 'on sale, found by no search' else 'found by a search, not on sale' end as detail
  from (select version_id, kind, id, w.id is not null as is_wanted, h.id is not null as is_held
          from wanted w full join search_held() h using (version_id, kind, id)) as found
 where is_wanted <> is_held
   and not exists (select from search_change c where c.kind = found.kind and c.id = found.id)
   and not exists (select from search_dirty d
                     left join search_applied a on a.version_id = found.version_id and a.kind = d.kind and a.id = d.id
                    where d.kind = found.kind and d.id = found.id and (a.seq is null or a.seq < d.want_seq)
                      and d.noted_at > now() - interval '15 minutes');

-- L12 who looked at a member is never changed: the guard is in place and awake
-- needs: member_access
select 'member_access_never_changes' as subject, 'the trigger is missing or disabled' as detail
 where not exists (select from pg_trigger where tgname = 'member_access_never_changes' and tgenabled in ('O', 'A'));

-- L12 each look is at somebody who is or was a member there, by somebody who is known
-- needs: member_access, membership, coop_staff
select 'access row ' || a.id as subject, format('%s of %s by %s %s', a.member_id, a.cooperative_id, a.actor_type, a.actor_id) as detail
  from member_access a
 where not exists (select from membership s where s.member_id = a.member_id and s.cooperative_id = a.cooperative_id)
    or (a.actor_type = 'coop_staff' and not exists (select from coop_staff c where c.id = a.actor_id));

-- L12 an officer's look at people names exactly those who find it in their records
-- needs: officer_look, member_access
select 'look ' || l.id as subject, format('%s people, %s access rows', l.people_count, count(a.id)) as detail
  from officer_look l left join member_access a on a.look_id = l.id and a.actor_id = l.officer_id
 group by l.id having l.people_count <> count(a.id);

-- L12 no fact about a person stands without her consent to its purpose
-- needs: member_fact, member_consent
select 'fact ' || f.id as subject, format('%s of %s, consent %s', f.kind, f.member_id, coalesce(c.id, 'none')) as detail
  from member_fact f left join member_consent c
    on c.id = f.consent_id and c.member_id = f.member_id and c.cooperative_id = f.cooperative_id and c.purpose = f.kind
 where f.value is not null and (c.id is null or (f.valid_to is null and c.withdrawn_at is not null));

-- L12 of an erased member nothing is held but her id: no name, phone, fact, account, PIN or words of her requests
-- needs: member_erasure, member, member_fact, member_bank_account, member_pin, member_request_words
select 'member ' || e.member_id as subject, 'erased, and something of her is held' as detail
  from member_erasure e join member m on m.id = e.member_id
 where m.phone is not null or m.full_name not like 'Thành viên đã xóa tên%'
    or exists (select from member_fact f where f.member_id = e.member_id)
    or exists (select from member_bank_account b where b.member_id = e.member_id)
    or exists (select from member_pin p where p.member_id = e.member_id)
    or exists (select from member_consent k where k.member_id = e.member_id and k.withdrawn_at is null)
    or exists (select from member_request r join member_request_words w on w.request_id = r.id
                where r.member_id = e.member_id and (w.wish <> '' or w.answer <> ''));

-- L12 what members asked, who was erased and which records are one woman is only added to: the guards are awake
-- needs: member_request, member_erasure, member_likeness
select wanted.name as subject, 'the trigger is missing or disabled' as detail
  from unnest(array['member_request_never_changes', 'member_request_answer_never_changes', 'member_erasure_never_changes',
         'member_likeness_never_changes']) as wanted(name)
  left join pg_trigger t on t.tgname = wanted.name and t.tgenabled in ('O', 'A')
 where t.oid is null;

-- L12 a record that counts for another is no other's: a woman is counted once however many records are hers
-- needs: member_likeness
select 'member ' || a.member_id as subject, format('counts for %s, which counts for %s', a.same_as, b.same_as) as detail
  from member_same('infinity') a join member_same('infinity') b on b.member_id = a.same_as;

-- L10 no sale in the books waits for its goods to leave the stock, and none taken back for their return
-- needs: recorded_sale, stock_movement, income_journal
-- grace:
select 'recorded sale ' || r.id as subject, format('%s in the books, stock did not follow', j.kind) as detail
  from recorded_sale r join income_journal j on j.source_id = r.id and j.kind = 'sale.recorded'
  left join income_journal c on c.reverses_id = j.id
 where r.variant_id is not null and (
       (j.recorded_at < now() - interval '15 minutes'
        and not exists (select from stock_movement m where m.recorded_sale_id = r.id and m.act = 'sold'))
    or (c.recorded_at < now() - interval '15 minutes'
        and not exists (select from stock_movement m where m.recorded_sale_id = r.id and m.act = 'taken_back')));

-- L13 confirmed ≤ paid ≤ accrued + advances, per member, at every instant
-- needs: income_journal, income_posting, income_account, income_account_kind
with moved as (
  select a.cooperative_id, a.member_id, j.txid, max(j.seq) as seq,
         coalesce(sum(p.amount) filter (where k.in_accrued), 0) as accrued,
         coalesce(sum(p.amount) filter (where k.in_paid), 0) as paid,
         coalesce(sum(p.amount) filter (where k.in_confirmed), 0) as confirmed,
         coalesce(sum(p.amount) filter (where k.kind = 'member_advance'), 0) as advance
    from income_posting p join income_account a on a.id = p.account_id and a.member_id <> ''
    join income_account_kind k on k.kind = a.kind join income_journal j on j.id = p.journal_id
   group by 1, 2, 3
), figures as (
  select cooperative_id, member_id, seq, sum(accrued) over her as accrued, sum(paid) over her as paid,
         sum(confirmed) over her as confirmed, sum(advance) over her as advance
    from moved window her as (partition by cooperative_id, member_id order by seq)
)
select format('member %s in %s at %s', member_id, cooperative_id, seq) as subject,
       format('accrued %s, paid %s, confirmed %s, advance %s', accrued, paid, confirmed, advance) as detail
  from figures where confirmed < 0 or confirmed > paid or paid > accrued - least(advance, 0);

-- L14 the rollup says what the postings say
-- needs: income_monthly, income_posting
select format('%s in %s, %s %s %s %s', member_id, cooperative_id, month, commune_code, income_kind, channel) as subject,
       format('kept %s %s %s, postings %s %s %s', k.accrued, k.paid, k.confirmed, p.accrued, p.paid, p.confirmed) as detail
  from income_monthly k
  full join income_monthly_from_postings p using (member_id, cooperative_id, commune_code, month, income_kind, channel)
 where (k.accrued, k.paid, k.confirmed) is distinct from (p.accrued, p.paid, p.confirmed);

-- L14 balances say what the postings say
-- needs: income_account, income_posting
select format('%s of %s %s', a.kind, a.cooperative_id, a.member_id) as subject,
       format('balance %s, postings %s', a.balance, coalesce(p.total, 0)) as detail
  from income_account a left join (select account_id, sum(amount) as total from income_posting group by 1) p
    on p.account_id = a.id
 where a.balance <> coalesce(p.total, 0);

-- R1 a product's score is the sum of its reviews that are shown
-- needs: review, review_score
select coalesce(r.product_id, s.product_id) as subject, format('%s of %s shown, score %s of %s', r.stars, r.count, s.stars_sum, s.count) as detail
  from (select product_id, sum(stars)::int as stars, count(*)::int as count from review where state = 'shown' group by 1) r
  full join review_score s on s.product_id = r.product_id
 where (r.stars, r.count) is distinct from (s.stars_sum, s.count);
