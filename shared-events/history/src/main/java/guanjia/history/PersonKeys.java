package guanjia.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of persons, unwrapped, as far as they are in use. The cache is bounded; what it holds is
 * forgotten as soon as {@link ErasureWatch} hears that a key was destroyed.
 */
final class PersonKeys {

    private static final int CACHED = 200_000;

    /** A replay meets persons in the order in which they were registered, as their ids sort. */
    private static final int NEIGHBOURS = 200;

    private final Cache<UUID, SecretKey> opened = Caffeine.newBuilder().maximumSize(CACHED).build();
    private final JdbcClient database;
    private final MasterKey master;

    /**
     * @param database a pool of its own: a thread that holds the connection of its transaction must
     *     not wait for a second one from the same pool
     */
    PersonKeys(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** The key of a person; null when there is none, or none any more. */
    @Nullable SecretKey find(UUID person) {
        SecretKey known = opened.getIfPresent(person);
        if (known == null) {
            loadFrom(person);
            known = opened.getIfPresent(person);
        }
        return known;
    }

    /** Makes the keys that are missing; a person that was erased gets none. */
    void make(Collection<UUID> persons) {
        List<UUID> missing =
                persons.stream().filter(p -> opened.getIfPresent(p) == null).distinct().toList();
        if (missing.isEmpty()) {
            return;
        }
        byte[][] wrapped = missing.stream().map(this::newWrappedKey).toArray(byte[][]::new);
        database.sql(
                        """
                        insert into vault.person_keys (person_id, master_key_id, wrapped_key)
                        select person, ?, wrapped from unnest(?, ?) as keys (person, wrapped)
                        on conflict do nothing
                        """)
                .param(master.id())
                .param(missing.toArray(UUID[]::new))
                .param(wrapped)
                .update();
        // Another process may have been quicker: what counts is what is stored.
        missing.forEach(this::find);
    }

    void forget(UUID person) {
        opened.invalidate(person);
    }

    void forgetAll() {
        opened.invalidateAll();
    }

    private void loadFrom(UUID person) {
        database.sql(
                        """
                        select person_id, master_key_id, wrapped_key from vault.person_keys
                        where person_id >= ? and wrapped_key is not null
                        order by person_id limit ?
                        """)
                .param(person)
                .param(NEIGHBOURS)
                .query((row, _) -> {
                    UUID owner = row.getObject(1, UUID.class);
                    opened.put(owner, unwrapped(owner, row.getString(2), row.getBytes(3)));
                    return owner;
                })
                .list();
    }

    private byte[] newWrappedKey(UUID person) {
        return Sealing.seal(master.key(), person, Sealing.newKey());
    }

    private SecretKey unwrapped(UUID person, String masterKeyId, byte[] wrapped) {
        if (!masterKeyId.equals(master.id())) {
            throw new IllegalStateException(
                    "the key of person %s was wrapped with master key %s, but %s is configured"
                            .formatted(person, masterKeyId, master.id()));
        }
        return new SecretKeySpec(Sealing.open(master.key(), person, wrapped), "AES");
    }
}
