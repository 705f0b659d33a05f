-- Every start asks which persons were erased; without this it would read every event.
create index events_of_erasure on event_store.events (aggregate_id)
    where name = 'person.erased';
