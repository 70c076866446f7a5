-- The news item of a year: its words are made from the records; only headline, lead and by-line are written.
-- Once released, the text is kept as it went out, whatever the records say later.
create table news_item (
  year_id  bigint primary key references cluster_year deferrable,
  headline text not null default '',
  lead     text not null default '',
  author   text not null default '',
  -- {at, by, paragraphs}; null until somebody answers for the release
  released jsonb,
  revision integer not null default 1
);
