-- The register: communities, units, who owned and who lived there when, and how they moved.
-- Texts that are searched or sorted compare byte by byte: the same order on every machine.

create table community (
    community uuid primary key,
    name text collate "C" not null,
    address text not null,
    district text,
    longitude numeric,
    latitude numeric,
    building_type text,
    manager text,
    developer text,
    -- built year, fee, buildings and homes: as stated, as read, and what is doubtful about it
    stated jsonb not null,
    doubts text[] not null,
    others jsonb not null,
    closed boolean not null default false,
    registered_at timestamptz not null,
    position bigint not null
);
create index community_by_name on community (name, community);
create index community_doubtful on community (name, community) where doubts <> '{}';

create table property (
    property uuid primary key,
    community uuid not null,
    building text not null,
    entrance text,
    floor integer,
    number text collate "C" not null,
    label text collate "C" not null,
    -- the place with its numbers padded, so that 2栋 comes before 10栋
    place_order text collate "C" not null,
    usage text not null,
    built_up_area numeric(8, 2),
    inner_area numeric(8, 2),
    state text not null default 'ACTIVE',
    ended_on date,
    origin text not null,
    made_from uuid[] not null,
    became uuid[] not null default '{}',
    occupants integer not null default 0,
    open_handovers integer not null default 0,
    open_defects integer not null default 0,
    registered_at timestamptz not null
);
-- One order for all lists, and a partial index for each filter that may match few units of many:
-- a page of 50 rows then costs 50 rows, wherever it begins.
create index property_active on property (community, place_order, property)
    where state = 'ACTIVE';
create index property_vacant on property (community, place_order, property)
    where state = 'ACTIVE' and occupants = 0;
create index property_occupied on property (community, place_order, property)
    where state = 'ACTIVE' and occupants > 0;
create index property_ended on property (community, place_order, property)
    where state <> 'ACTIVE';
create index property_handing_over on property (community, place_order, property)
    where open_handovers > 0;
create index property_defective on property (community, place_order, property)
    where open_defects > 0;
create index property_rare_usage on property (usage, community, place_order, property)
    where state = 'ACTIVE' and usage not in ('HOME', 'PARKING_SPACE');
create index property_by_number on property (number, property) where state = 'ACTIVE';
create index property_by_label on property (label, property) where state = 'ACTIVE';

create table ownership (
    property uuid not null,
    from_on date not null,
    person uuid not null,
    percent numeric not null,
    primary key (property, from_on, person)
);
create index ownership_by_person on ownership (person, property);

create table occupancy (
    property uuid not null,
    person uuid not null,
    tenure text not null,
    from_on date not null,
    until_on date,
    moved_in uuid not null,
    moved_out uuid,
    primary key (property, moved_in)
);
create index occupancy_by_person on occupancy (person, property);

create table person (
    person uuid primary key,
    name text collate "C",
    -- a telephone number is found by a keyed hash or by its last four digits, and shown masked
    phone_hash bytea,
    phone_masked text,
    phone_tail text collate "C",
    has_identity_number boolean not null,
    erased boolean not null default false,
    registered_at timestamptz not null
);
create index person_by_name on person (name, person) where name is not null;
create index person_by_phone on person (phone_hash) where phone_hash is not null;
create index person_by_phone_tail on person (phone_tail, person) where phone_tail is not null;

create table handover (
    handover uuid primary key,
    property uuid not null,
    direction text not null,
    person uuid not null,
    tenure text not null,
    planned date not null,
    state text not null default 'OPEN',
    identity_document text,
    agreement_number text,
    meters jsonb,
    keys jsonb,
    items jsonb not null default '{}',
    signed_on date,
    opened_at timestamptz not null
);
create index handover_by_property on handover (property, opened_at desc);

create table defect (
    defect uuid primary key,
    property uuid not null,
    handover uuid not null,
    what text not null,
    state text not null default 'FOUND',
    found_at timestamptz not null,
    rectified_at timestamptz,
    gone_at timestamptz
);
create index defect_by_property on defect (property, found_at);
