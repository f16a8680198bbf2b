-- With which other cards a card was linked: their identities, in the order of linking. A link is kept with the card from which
-- it was made, and counts for both.
alter table card add column links varchar(1000) default '' not null;

-- Linking two cards is a change of the one; here stands the other, so that it is in the history of both.
create table change_mention (
  card uuid not null,
  board uuid not null,
  revision bigint not null,
  primary key (card, board, revision),
  foreign key (board, revision) references change (board, revision)
);
