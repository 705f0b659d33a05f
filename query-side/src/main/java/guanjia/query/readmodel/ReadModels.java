package guanjia.query.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator can see of all read models, and do about them. */
@Component
public class ReadModels {

    private final RebuildTools tools;
    private final Rebuilds rebuilds;
    private final DeadLetters letters;
    private final Keeper keeper;
    private final Map<String, ReadModel> readModels;

    ReadModels(
            RebuildTools tools,
            Rebuilds rebuilds,
            DeadLetters letters,
            Keeper keeper,
            List<ReadModel> readModels) {
        this.tools = tools;
        this.rebuilds = rebuilds;
        this.letters = letters;
        this.keeper = keeper;
        this.readModels =
                readModels.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
    }

    /** All read models of the whole system, in the order of their names. */
    public List<ReadModelStatus> all() {
        long head = tools.log().head();
        List<String> stuck = keeper.stuck();
        return JdbcClient.create(tools.dataSource())
                .sql(
                        """
                        select m.*,
                            (select coalesce(min(position), 0) from projection.position p
                             where p.read_model = m.name) as position,
                            (select count(*) from projection.position p
                             where p.read_model = m.name) as segments,
                            (select count(distinct owner) from projection.position p
                             where p.read_model = m.name) as processes,
                            (select count(cause) from projection.dead_letter d
                             where d.read_model = m.name and d.version = live_version) as failed,
                            (select count(*) - count(cause) from projection.dead_letter d
                             where d.read_model = m.name and d.version = live_version) as waiting
                        from projection.read_model m order by name\
                        """)
                .query((row, _) ->
                        new ReadModelStatus(
                                row.getString("name"),
                                row.getInt("live_version"),
                                row.getInt("live_code_version"),
                                row.getLong("position"),
                                head,
                                row.getInt("segments"),
                                row.getInt("processes"),
                                stuck.contains(row.getString("name")),
                                row.getLong("failed"),
                                row.getLong("waiting"),
                                tools.jobs()
                                        .latest(row.getString("name"))
                                        .map(RebuildJobs.Job::status)
                                        .orElse(null)))
                .list();
    }

    /**
     * Orders a rebuild beside the live version.
     *
     * @throws NotNow when one is under way
     * @throws UnknownReadModel when there is none of this name
     */
    public RebuildStatus rebuild(String name, String by) {
        return status(rebuilds.request(name, by));
    }

    /** The newest rebuild of a read model; empty when there never was one. */
    public Optional<RebuildStatus> latestRebuild(String name) {
        return tools.jobs().latest(name).map(RebuildJobs.Job::status);
    }

    /** Says that a version that differs from the live one shall take its place. */
    public RebuildStatus accept(String name, String by, String reason) {
        return decide(name, RebuildState.ACCEPTED, by, reason);
    }

    /** Says that a version that differs from the live one is not wanted. */
    public RebuildStatus abandon(String name, String by, String reason) {
        return decide(name, RebuildState.ABANDONED, by, reason);
    }

    private RebuildStatus decide(String name, RebuildState to, String by, String reason) {
        RebuildJobs.Job latest =
                tools.jobs().latest(name).orElseThrow(() -> new UnknownReadModel(name));
        UUID id = latest.status().id();
        if (!tools.jobs().decide(id, RebuildState.DIFFERENT, to, by, reason)) {
            throw new NotNow(NotNow.Why.NOTHING_TO_DECIDE, name);
        }
        return status(id);
    }

    private RebuildStatus status(UUID id) {
        return tools.jobs().find(id).orElseThrow().status();
    }

    /** Events that live read models could not take: first those that failed, then the waiting. */
    public List<DeadLetter> deadLetters(int limit) {
        return letters.list(limit);
    }

    /** One of them; empty when it was taken or discarded in the meantime. */
    public Optional<DeadLetter> deadLetter(UUID id) {
        return letters.find(id);
    }

    /** Tries a dead letter again, with all that wait behind it; false when there is none. */
    public boolean retry(UUID id) {
        return withLetter(id, _ -> {});
    }

    /** Takes a dead letter out for good, and tries what waits behind it; false if there is none. */
    public boolean discard(UUID id, String by, String reason) {
        return withLetter(id, letter -> letters.discard(letter, by, reason));
    }

    private boolean withLetter(UUID id, Consumer<DeadLetter> ahead) {
        return tools.inTransaction(() -> {
            DeadLetter letter = letters.find(id).orElse(null);
            if (letter == null) {
                return false;
            }
            ReadModel readModel = readModels.get(letter.readModel());
            if (readModel == null) {
                throw new UnknownReadModel(letter.readModel());
            }
            tools.registry().hold(readModel.name());
            ahead.accept(letter);
            letters.retry(letter, readModel);
            return true;
        });
    }
}
