package guanjia.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountId;
import guanjia.history.Archive;
import guanjia.history.HistoryAway;
import guanjia.history.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The user accounts, folded straight from the event store: no read model stands between a
 * suspension and its effect. What it says is at most two seconds old, in every process.
 *
 * <p>While an event store on another server does not answer, an account that this process has read
 * within the last half hour is taken as it was then, so that people can go on reading. Nothing can
 * happen to an account during the outage; what happened shortly before it may be missed for that
 * half hour. Any other account cannot be looked up.
 */
@Component
public class UserDirectory {

    private static final Duration OLDEST = Duration.ofSeconds(2);
    private static final Duration OLDEST_WITHOUT_STORE = Duration.ofMinutes(30);
    private static final int MANY_USERS = 20_000;
    private static final int PAGE = 500;

    private final Archive archive;
    private final LoadingCache<UserAccountId, Optional<KnownUser>> users;
    private final Cache<UserAccountId, Optional<KnownUser>> lastKnown =
            Caffeine.newBuilder()
                    .maximumSize(MANY_USERS)
                    .expireAfterWrite(OLDEST_WITHOUT_STORE)
                    .build();

    UserDirectory(Archive archive) {
        this.archive = archive;
        this.users =
                Caffeine.newBuilder()
                        .maximumSize(MANY_USERS)
                        .expireAfterWrite(OLDEST)
                        .build(this::readOrRemember);
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

    private Optional<KnownUser> readOrRemember(UserAccountId id) {
        try {
            Optional<KnownUser> user = read(id);
            lastKnown.put(id, user);
            return user;
        } catch (HistoryAway away) {
            Optional<KnownUser> before = lastKnown.getIfPresent(id);
            if (before == null) {
                throw away;
            }
            return before;
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
