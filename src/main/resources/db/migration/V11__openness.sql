-- Who may write on a board or in a lane now. "guided" counts what guides changed of that, and of what is seen: newer tells.
alter table board add column openness varchar(20) default 'OPEN' not null;
alter table board add column guided integer default 0 not null;
alter table lane add column locked boolean default false not null;

-- Set for a card that is hidden from all but its author and the guides.
alter table card add column veiled_at timestamp(3) with time zone;
alter table card add column veiled_by uuid references member;
alter table card add column veil_reason varchar(400);

-- Written quietly: seen by nobody but its author until all are shown together, and then no more here. No log is kept.
create table quiet_card (
  id uuid primary key,
  board uuid not null references board,
  lane uuid not null references lane,
  author uuid not null references member,
  text varchar(4000) not null,
  written_at timestamp(3) with time zone not null,
  version integer not null
);
create index quiet_card_of_board on quiet_card (board, author);
