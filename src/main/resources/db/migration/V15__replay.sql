-- Which revisions of a board were made in a pitstop: those after it began, up to where it ended; null while it runs.
create table recorded (
  pit_stop uuid not null,
  board uuid not null references board,
  began bigint not null,
  ended bigint,
  primary key (pit_stop, board)
);
create index recorded_on_board on recorded (board, began);

insert into recorded (pit_stop, board, began, ended)
select p.id, b.id,
  coalesce(
    (select min(c.revision) - 1 from change c where c.pit_stop = p.id and c.board = b.id),
    (select max(c.revision) from change c where c.board = b.id and c.made_at < p.opened_at),
    0),
  case when p.closed_at is not null then coalesce(
    (select max(c.revision) from change c where c.pit_stop = p.id and c.board = b.id),
    (select max(c.revision) from change c where c.board = b.id and c.made_at < p.opened_at),
    0) end
from pit_stop p join board b on b.coalition = p.coalition;

-- A board as it stood at some of its revisions, so that any moment is found without reading the log from its beginning.
create table board_moment (
  board uuid not null references board,
  revision bigint not null,
  stood_at timestamp(3) with time zone not null,
  primary key (board, revision)
);

create table board_moment_part (
  board uuid not null references board,
  revision bigint not null,
  part integer not null,
  content bytea not null,
  primary key (board, revision, part)
);

-- A few words at the end of a pitstop, by whoever wants.
create table closing_word (
  pit_stop uuid not null references pit_stop,
  member uuid not null references member,
  text varchar(600) not null,
  said_at timestamp(3) with time zone not null,
  primary key (pit_stop, member)
);
