-- One turned key: this side agrees that the fund reads exactly this text of this card.
create table consent_grant (
  card uuid not null references card,
  party uuid not null references party,
  text varchar(4000) not null,
  turned_by uuid not null references member,
  turned_at timestamp(3) with time zone not null,
  primary key (card, party)
);
