-- Print-outs: which coupons were handed out, so that a second copy is known as one.

create table coupon_prints (
  organisation uuid not null,
  entry uuid not null,
  number int not null constraint coupon_prints_are_numbered_from_one check (number > 0),
  id uuid not null,
  printed_by uuid not null,
  printed_at timestamptz not null default now(),
  primary key (organisation, entry, number),
  constraint coupon_print_is_one_request unique (organisation, id),
  foreign key (organisation, entry) references entries,
  foreign key (organisation, printed_by) references members
);
comment on table coupon_prints is 'Each time that the coupon (талон) of an entry was printed. The first is the coupon, every further one says that it is a repeated print.';
comment on column coupon_prints.id is 'Made by the screen: the same submit is the same print.';
call protect('coupon_prints', 'select, insert');
