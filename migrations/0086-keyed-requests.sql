-- What was sent is remembered as a hash under the installation's secret from here on. Hashes without it stood beside who
-- sent what and could be guessed: they go. A request that is repeated over this upgrade counts as a new one.
delete from idempotency_key;

-- Which secret this database goes with. The secret itself is in a file, never here.
create table installation_secret (
  only_one    boolean primary key default true check (only_one),
  fingerprint text not null
);
