-- A batch waits for the disk. Rows and position are lost or kept together, but a projecting process
-- that outlives its database goes on from the position in its memory: what a crash of the database
-- took back behind its back would never be projected again.
create or replace function projection.begin_batch(
    wanted text, out version integer, out code_version integer, out has_letters boolean)
    language plpgsql
as $$
begin
    perform pg_advisory_xact_lock_shared(4201, hashtext(wanted));
    select live_version, live_code_version,
           exists (select from projection.dead_letter d
                   where d.read_model = wanted and d.version = live_version)
    into strict version, code_version, has_letters
    from projection.read_model where name = wanted;
    perform set_config('search_path', format('rm_%s_v%s,public', wanted, version), true);
end $$;
