-- Number and day given to a paper when it is issued; the paper itself is always made from the records.
create table paper_issue (
  year_id    bigint not null references cluster_year deferrable,
  code       text not null,
  key        text not null default '',
  number     integer not null check (number > 0),
  issued_on  date not null,
  revision   integer not null default 1,
  primary key (year_id, code, key)
);
