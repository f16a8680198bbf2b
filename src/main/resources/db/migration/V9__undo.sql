-- What this change undoes: the revision of an earlier change by the same member on the same board; null for what is no undo.
alter table change add column undoes bigint;
create index change_of_member on change (board, made_by, revision);
-- Who changed the lane last: the log has it too, but not at a place that is found without reading it.
alter table lane add column changed_by uuid references member;
update lane set changed_by = (
  select made_by from change where change.board = lane.board and change.lane = lane.id and change.card is null
  order by revision desc fetch first 1 row only
);
