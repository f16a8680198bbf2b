-- A pitstop that is planned. Its identity becomes that of the pitstop once a guide opens it.
create table plan (
  id uuid primary key,
  coalition uuid not null references coalition,
  title varchar(240) not null,
  theme varchar(2000) not null,
  starts_at timestamp(3) with time zone not null,
  boards varchar(100) not null,
  stages varchar(2000) not null,
  planned_by uuid not null references member,
  version integer not null
);
create index plan_of_coalition on plan (coalition, starts_at);

-- A run of stages that a coalition keeps for another time.
create table template (
  id uuid primary key,
  coalition uuid not null references coalition,
  name varchar(240) not null,
  boards varchar(100) not null,
  stages varchar(2000) not null,
  version integer not null
);
create index template_of_coalition on template (coalition);

-- How far a pitstop is. The version grows with everything that the room is told, also of the tables below.
create table course (
  pit_stop uuid primary key references pit_stop,
  theme varchar(2000) not null,
  boards varchar(100) not null,
  stages varchar(2000) not null,
  place integer not null,
  begun_at timestamp(3) with time zone not null,
  -- When the time of the stage is up; null while the timer stands still, and then so many seconds are left.
  ends_at timestamp(3) with time zone,
  seconds_left integer,
  led_by uuid not null references member,
  brought_board uuid,
  brought_card uuid,
  brought_at timestamp(3) with time zone,
  version integer not null
);

-- What somebody says without words: that one is ready with this stage, or would like to speak. Gone with the stage or the pitstop.
create table sign (
  pit_stop uuid not null references pit_stop,
  member uuid not null references member,
  kind varchar(10) not null,
  -- Who was first: two within one millisecond are two.
  place integer not null,
  primary key (pit_stop, member, kind)
);

-- What guides did with the room, for all to see. Rows are only ever added.
create table guide_act (
  id uuid primary key,
  coalition uuid not null references coalition,
  pit_stop uuid,
  acted_at timestamp(3) with time zone not null,
  acted_by uuid not null references member,
  act varchar(30) not null,
  about uuid,
  words varchar(400) not null
);
create index guide_act_of_coalition on guide_act (coalition, acted_at);
create index guide_act_of_pit_stop on guide_act (pit_stop, acted_at);

-- Those held before had one long stage.
insert into course (pit_stop, theme, boards, stages, place, begun_at, led_by, version)
select id, '', 'VALUES ROLES REFLECTIONS', 'TALK 60', 0, opened_at, opened_by, 1 from pit_stop;

-- "Let us talk about this now": only while the stage that draws attention runs. Gone with it, and never counted over time.
create table attention_mark (
  pit_stop uuid not null references pit_stop,
  card uuid not null,
  member uuid not null references member,
  primary key (pit_stop, card, member)
);
-- From when the marks of a pitstop's stage are shown to all.
create table attention_shown (
  pit_stop uuid primary key references pit_stop
);
