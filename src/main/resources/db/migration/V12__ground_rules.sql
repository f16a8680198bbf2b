create table ground_rule (
  id uuid primary key,
  coalition uuid not null references coalition,
  state varchar(10) not null,
  -- The words that are asked for or stand, counted from 1.
  text varchar(600) not null,
  wording integer not null,
  -- The words that every side agreed to last, and since when they stand: null for what was only proposed.
  agreed varchar(600),
  since timestamp(3) with time zone,
  proposed_by uuid not null references member,
  proposed_at timestamp(3) with time zone not null,
  version integer not null
);
create index ground_rule_of_coalition on ground_rule (coalition, proposed_at);

-- What each side says of a rule as it is now.
create table rule_assent (
  rule uuid not null references ground_rule,
  party uuid not null references party,
  letting_go boolean not null,
  given_by uuid not null references member,
  given_at timestamp(3) with time zone not null,
  primary key (rule, party)
);

-- How a rule came to be, step by step: only added to.
create table rule_step (
  rule uuid not null references ground_rule,
  number integer not null,
  act varchar(10) not null,
  text varchar(600),
  made_by uuid not null references member,
  made_at timestamp(3) with time zone not null,
  primary key (rule, number)
);
