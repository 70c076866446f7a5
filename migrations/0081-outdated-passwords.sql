-- What was typed at the last sign-in would not be accepted as a new password: the holder is asked to change it.
alter table person add column password_outdated boolean not null default false;
