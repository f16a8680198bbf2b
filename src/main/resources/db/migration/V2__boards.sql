create table board (
  id uuid primary key,
  coalition uuid not null references coalition,
  kind varchar(20) not null,
  revision bigint not null,
  pit_stop uuid,
  unique (coalition, kind)
);

create table lane (
  id uuid primary key,
  board uuid not null references board,
  kind varchar(20) not null,
  party uuid references party,
  name varchar(120),
  rank varchar(1000) not null,
  archived_at timestamp(3) with time zone,
  version integer not null
);
create index lane_of_board on lane (board);

create table card (
  id uuid primary key,
  board uuid not null references board,
  lane uuid not null references lane,
  text varchar(4000) not null,
  meanings varchar(40000) not null,
  twice boolean not null,
  author uuid not null references member,
  rank varchar(1000) not null,
  changed_at timestamp(3) with time zone not null,
  changed_by uuid not null references member,
  archived_at timestamp(3) with time zone,
  version integer not null
);
create index card_of_lane on card (lane, rank);
create index card_of_board on card (board, archived_at);

-- Append-only. One row is one durable change; (board, revision) is its place in the order of that board.
create table change (
  board uuid not null references board,
  revision bigint not null,
  made_at timestamp(3) with time zone not null,
  made_by uuid not null references member,
  pit_stop uuid,
  verb varchar(20) not null,
  card uuid,
  card_version integer,
  lane uuid,
  was varchar(100000),
  became varchar(100000),
  primary key (board, revision)
);
create index change_of_card on change (card, card_version);
create index change_of_pit_stop on change (pit_stop);
