-- Secrets are kept only as their SHA-256 hash: who reads the database can open nothing with it.

create table join_link (
  id uuid primary key,
  coalition uuid not null references coalition,
  invited_by uuid not null references member,
  secret_hash varchar(64) not null unique,
  created_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone not null,
  revoked_at timestamp(3) with time zone,
  version integer not null
);
create index join_link_of_coalition on join_link (coalition);

create table device (
  id uuid primary key,
  person uuid not null references person,
  secret_hash varchar(64) not null unique,
  name varchar(60) not null,
  created_at timestamp(3) with time zone not null,
  seen_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone not null,
  version integer not null
);
create index device_of_person on device (person);

create table sign_in_link (
  id uuid primary key,
  person uuid not null references person,
  secret_hash varchar(64) not null unique,
  created_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone not null,
  used_at timestamp(3) with time zone,
  version integer not null
);
create index sign_in_link_of_person on sign_in_link (person);
