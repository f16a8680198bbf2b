-- How exactly a card was reworded, letter by letter, and the browser's name for that deed. Both are null where nobody said.
alter table change add column splices varchar(100000);
alter table change add column edit uuid;
