-- Every line of the log names the one before it that tells of the same cluster-year: also where it only made a record of it.
create index frozen_record_year_seq on frozen_record (year_id, seq desc);
drop index frozen_record_year;
