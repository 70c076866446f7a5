-- What an award was given for (loại hình khen thưởng). Lines entered before this do not say: null is “chưa rõ”, and the law stays careful.
alter table award_record add column basis text
  check (basis in ('merit', 'sudden', 'thematic', 'service', 'seniority', 'external'));
