-- Texts have twice the room that people are given: H2 counts a tree as two characters, PostgreSQL as one.
create table expedition (
  id uuid primary key,
  name varchar(240) not null,
  fund varchar(240) not null,
  version integer not null
);

create table coalition (
  id uuid primary key,
  expedition uuid not null references expedition,
  name varchar(240) not null,
  place varchar(400) not null,
  wants varchar(4000) not null,
  practice_space_word varchar(120) not null,
  version integer not null
);
create index coalition_of_expedition on coalition (expedition);

create table party (
  id uuid primary key,
  coalition uuid not null references coalition,
  name varchar(240) not null,
  kind varchar(30) not null,
  mark varchar(10) not null,
  place integer not null,
  version integer not null
);
create index party_of_coalition on party (coalition);

create table person (
  id uuid primary key,
  name varchar(120) not null,
  email varchar(254) unique,
  host boolean not null,
  version integer not null
);

create table member (
  id uuid primary key,
  coalition uuid not null references coalition,
  person uuid not null references person,
  party uuid references party,
  role varchar(10) not null,
  status varchar(10) not null,
  brings varchar(1000) not null,
  tone integer not null,
  joined_at timestamp(3) with time zone not null,
  left_at timestamp(3) with time zone,
  version integer not null,
  unique (coalition, person)
);
create index member_of_person on member (person);

create table funder (
  expedition uuid not null references expedition,
  person uuid not null references person,
  primary key (expedition, person)
);

create table greeting (
  newcomer uuid not null references member,
  party uuid not null references party,
  greeted_by uuid not null references member,
  greeted_at timestamp(3) with time zone not null,
  primary key (newcomer, party)
);
