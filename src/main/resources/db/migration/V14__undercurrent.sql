-- What surfaced. No author, no time, no order of writing: the texts of one moment come in together, in the order of their random ids.
create table undercurrent (
  id uuid primary key,
  pit_stop uuid not null references pit_stop,
  text varchar(1000) not null,
  code_hash varchar(64) not null unique
);
create index undercurrent_of_pit_stop on undercurrent (pit_stop, id);
