-- Work orders: what was reported, who does it, until when, what it cost, and how it was accepted.
-- Amounts are yuan. The whole story stays in the events.

create table work_order (
    work_order uuid primary key,
    community uuid not null,
    property uuid,
    place text,
    category text not null,
    title text not null,
    -- what one person said or is called; emptied when that person is erased
    voice uuid,
    words text,
    reporter uuid,
    reporter_name text,
    reporter_phone text,
    source text not null,
    priority text not null,
    payer text,
    state text not null,
    technician uuid,
    team text,
    reference text,
    outcome text,
    parent uuid,
    taken_up_by uuid,
    reported_at timestamptz not null,
    accepted_at timestamptz,
    arrived_at timestamptz,
    started_at timestamptz,
    completed_at timestamptz,
    closed_at timestamptz,
    response_due timestamptz,
    arrival_due timestamptz,
    completion_due timestamptz,
    -- whether the completion clock stands, and why work does
    stands boolean not null default false,
    pause text,
    -- the clock that runs out next among those that run
    next_due timestamptz generated always as (least(
        case when accepted_at is null then response_due end,
        case when arrived_at is null then arrival_due end,
        case when completed_at is null and not stands then completion_due end)) stored,
    -- which lane of the board it stands in; null when nothing is left to do
    stage text generated always as (case
        when state = 'REPORTED' then 'NEW'
        when state in ('TRIAGED', 'REJECTED') then 'TO_DISPATCH'
        when state = 'DISPATCHED' then 'TO_ACCEPT'
        when state = 'SUSPENDED' then 'STANDING'
        when state = 'COMPLETED' then 'TO_CHECK'
        when state in ('OWNER_ACCEPTED', 'FOLLOWED_UP') then 'TO_CALL'
        when state not in ('CLOSED', 'CANCELLED') then 'UNDER_WAY' end) stored,
    missed integer not null default 0,
    urged integer not null default 0,
    reworked integer not null default 0,
    files integer not null default 0,
    quoted numeric(16, 2),
    agreed numeric(16, 2),
    total numeric(16, 2),
    hours numeric(8, 2),
    rate numeric(16, 2),
    result text,
    warranty_until date,
    rating integer,
    rating_words text,
    quality_passed boolean,
    satisfied boolean,
    position bigint not null
);
create index work_order_open_by_stage on work_order (stage, next_due, work_order)
    where state not in ('CLOSED', 'CANCELLED');
create index work_order_open_by_community on work_order (community, stage, next_due)
    where state not in ('CLOSED', 'CANCELLED');
create index work_order_open_by_technician on work_order (technician, next_due)
    where state not in ('CLOSED', 'CANCELLED');
create index work_order_open_by_due on work_order (next_due, work_order)
    where state not in ('CLOSED', 'CANCELLED');
create index work_order_newest on work_order (reported_at desc, work_order desc);
create index work_order_by_community on work_order (community, reported_at desc, work_order desc);
create index work_order_by_property on work_order (property, reported_at desc)
    where property is not null;
create index work_order_by_reference on work_order (reference) where reference is not null;
create index work_order_by_voice on work_order (voice) where voice is not null;

create table work_order_line (
    work_order uuid not null,
    position bigint not null,
    nth integer not null,
    -- quoted lines of the last quote, or what was used
    quoted boolean not null,
    name text not null,
    quantity numeric not null,
    unit text not null,
    price numeric(16, 2) not null,
    amount numeric(16, 2) not null,
    primary key (work_order, position, nth)
);

create table work_order_file (
    work_order uuid not null,
    sha256 text not null,
    media_type text not null,
    bytes bigint not null,
    moment text not null,
    attached_at timestamptz not null,
    primary key (work_order, sha256)
);
