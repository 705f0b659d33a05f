-- One key for each person, wrapped by a master key that the database never sees. Erasing the
-- person empties the key; the row stays, so that no second key is ever made for the same person.
create table vault.person_keys (
    person_id     uuid        not null primary key,
    created_at    timestamptz not null default clock_timestamp(),
    destroyed_at  timestamptz,
    master_key_id text        not null,
    wrapped_key   bytea,
    check ((wrapped_key is null) = (destroyed_at is not null))
);

create index person_keys_destroyed on vault.person_keys (destroyed_at)
    where destroyed_at is not null;

-- A destroyed key cannot come back, and a key cannot be exchanged for another.
create function vault.refuse_revival() returns trigger
    language plpgsql
as $$
begin
    if old.destroyed_at is not null or new.wrapped_key is not null then
        raise exception 'a key is only ever destroyed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger only_destroyed before update on vault.person_keys
    for each row execute function vault.refuse_revival();
alter table vault.person_keys enable always trigger only_destroyed;

create trigger keys_stay before delete or truncate on vault.person_keys
    for each statement execute function event_store.refuse_change();
alter table vault.person_keys enable always trigger keys_stay;

grant select, insert on vault.person_keys to guanjia_command;
grant update (destroyed_at, wrapped_key) on vault.person_keys to guanjia_command;
grant select on vault.person_keys to guanjia_query;
