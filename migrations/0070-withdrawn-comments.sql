-- A unit may take its own comment back before it is answered; the line in the log stays, and so does the number.
alter table summary_comment add column withdrawn_at timestamptz;
