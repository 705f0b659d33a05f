-- Meters and what they showed, in their own units: m³ or kWh.

create table meter (
    meter uuid primary key,
    community uuid not null,
    -- null when it counts what is shared
    property uuid,
    kind text not null,
    number text not null,
    digits integer not null,
    factor numeric not null,
    installed_on date not null,
    removed_on date,
    replaces uuid,
    replaced_by uuid,
    last_reading numeric not null,
    last_on date not null,
    last_used numeric,
    position bigint not null
);
create index meter_by_community on meter (community, kind, meter);
create index meter_by_property on meter (property) where property is not null;

create table meter_reading (
    meter uuid not null,
    read_on date not null,
    -- INSTALLED, READ or REMOVED
    what text not null,
    reading numeric not null,
    used numeric,
    source text,
    rolled_over boolean not null default false,
    read_by text,
    -- what was recorded at first, when it was wrong
    wrong numeric,
    corrected_by text,
    corrected_why text,
    recorded_at timestamptz not null,
    position bigint not null,
    primary key (meter, read_on)
);
