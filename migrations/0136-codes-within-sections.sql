-- Criteria are numbered anew in each section of many tables: 1, 2, 3 under I and again under II.
alter table criterion drop constraint criterion_year_id_code_key;
