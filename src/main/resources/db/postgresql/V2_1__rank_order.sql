-- A rank is compared byte by byte, whatever the language of the database.
alter table lane alter column rank type varchar(1000) collate "C";
alter table card alter column rank type varchar(1000) collate "C";
