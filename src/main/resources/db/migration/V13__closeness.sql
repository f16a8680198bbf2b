-- How close a side stands to the others, as it said in a pitstop: only added to.
create table closeness_reading (
  pit_stop uuid not null references pit_stop,
  -- Counted from 1 in each pitstop: what was known when every side had placed is told by it.
  number integer not null,
  party uuid not null references party,
  closeness varchar(30) not null,
  because varchar(1000) not null,
  placed_by uuid not null references member,
  placed_at timestamp(3) with time zone not null,
  primary key (pit_stop, number)
);
