-- Who decides the next step: one row for each time it was offered.
create table next_step_turn (
  id uuid primary key,
  coalition uuid not null references coalition,
  -- The coalition while nobody answered, null afterwards: at most one offer is open per coalition.
  open_in uuid unique references coalition,
  step varchar(600) not null,
  offered_by uuid not null references member,
  offered_to uuid not null references member,
  offered_at timestamp(3) with time zone not null,
  answer varchar(10),
  answered_at timestamp(3) with time zone,
  version integer not null
);
create index next_step_turn_of_coalition on next_step_turn (coalition, offered_at);
