-- Whether the pointers of a pitstop are recorded; a row once a guide switched that on. "turns" counts every change of it and of
-- who is in it: what was seen before the newest is not kept.
create table pointer_recording (
  pit_stop uuid primary key references pit_stop on delete cascade,
  runs boolean not null,
  turns integer not null
);

-- Who is not in it, by own choice.
create table pointer_left_out (
  pit_stop uuid not null references pit_stop on delete cascade,
  member uuid not null references member on delete cascade,
  primary key (pit_stop, member)
);

-- Where one person pointed on one board, for some minutes. What the bytes mean, the class Chunk tells. Gone after some weeks.
create table trail (
  id uuid primary key,
  pit_stop uuid not null references pit_stop on delete cascade,
  board uuid not null references board on delete cascade,
  member uuid not null references member on delete cascade,
  began_at timestamp(3) with time zone not null,
  content bytea not null
);
create index trail_of_board on trail (pit_stop, board, began_at);
create index trail_by_age on trail (began_at);
