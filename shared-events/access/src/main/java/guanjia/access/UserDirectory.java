package guanjia.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountId;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The user accounts, folded straight from the event store: no read model stands between a
 * suspension and its effect. What it says is at most two seconds old, in every process.
 */
@Component
public class UserDirectory {

    private static final Duration OLDEST = Duration.ofSeconds(2);
    private static final int MANY_USERS = 20_000;
    private static final int PAGE = 500;

    private final Archive archive;
    private final LoadingCache<UserAccountId, Optional<KnownUser>> users;

    UserDirectory(Archive archive) {
        this.archive = archive;
        this.users =
                Caffeine.newBuilder()
                        .maximumSize(MANY_USERS)
                        .expireAfterWrite(OLDEST)
                        .build(this::read);
    }

    /** The account of this id, at most two seconds old. */
    public Optional<KnownUser> find(UserAccountId id) {
        return users.get(id);
    }

    /** The account of this login, at most two seconds old. */
    public Optional<KnownUser> withLogin(String login) {
        return find(Logins.idOf(login));
    }

    /** The account as it is now, and from now on for everybody in this process. */
    public Optional<KnownUser> findNow(UserAccountId id) {
        users.invalidate(id);
        return users.get(id);
    }

    /** The name of an actor as stored beside events, when the actor is a user we know. */
    public Optional<String> nameOf(String actor) {
        try {
            return find(UserAccountId.of(actor)).map(KnownUser::name);
        } catch (IllegalArgumentException noUser) {
            return Optional.empty();
        }
    }

    private Optional<KnownUser> read(UserAccountId id) {
        @Nullable KnownUser user = null;
        long next = 0;
        List<StoredEvent> page;
        do {
            page = archive.ofAggregate(id.value(), next, PAGE);
            for (StoredEvent stored : page) {
                if (archive.open(stored) instanceof UserAccountEvent event) {
                    user = KnownUser.after(user, event, stored.sequence());
                }
                next = stored.sequence() + 1;
            }
        } while (page.size() == PAGE);
        return Optional.ofNullable(user);
    }
}
