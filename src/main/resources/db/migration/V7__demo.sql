-- One row when the demo was told into this database; only then may people be chosen instead of signing in.
create table demo (
  told_at timestamp(3) with time zone not null
);
