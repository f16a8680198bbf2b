create table pit_stop (
  id uuid primary key,
  coalition uuid not null references coalition,
  -- The coalition while the pitstop runs, null afterwards: at most one runs per coalition.
  runs_in uuid unique references coalition,
  title varchar(240) not null,
  opened_at timestamp(3) with time zone not null,
  opened_by uuid not null references member,
  closed_at timestamp(3) with time zone,
  closed_by uuid references member,
  version integer not null
);
create index pit_stop_of_coalition on pit_stop (coalition, opened_at);

create table session_card (
  pit_stop uuid not null references pit_stop,
  place integer not null,
  board uuid not null references board,
  card uuid not null,
  was varchar(100000),
  became varchar(100000),
  primary key (pit_stop, place)
);
