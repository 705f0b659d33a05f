package guanjia.query.readmodel;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes orders for rebuilds, and runs those that this process has the code for. */
@Component
class Rebuilds {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);

    private final RebuildTools tools;
    private final Map<String, ReadModel> readModels;

    Rebuilds(RebuildTools tools, List<ReadModel> readModels) {
        this.tools = tools;
        this.readModels =
                readModels.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
    }

    /** Orders a rebuild by the code of this process. */
    UUID request(String name, String by) {
        ReadModel readModel = readModels.get(name);
        if (readModel == null) {
            throw new UnknownReadModel(name);
        }
        try {
            return tools.inTransaction(() -> add(readModel, by));
        } catch (DuplicateKeyException _) {
            throw new NotNow(NotNow.Why.REBUILD_UNDER_WAY, name);
        }
    }

    private UUID add(ReadModel readModel, String by) {
        JdbcClient.create(tools.dataSource())
                .sql(
                        "update projection.read_model set last_version = last_version + 1 where name = ?")
                .param(readModel.name())
                .update();
        Registry.Entry entry = tools.registry().get(readModel.name());
        int segments = tools.tokens().progress(readModel.name()).bySegment().size();
        Progress none = Progress.none(segments == 0 ? readModel.segments() : segments);
        UUID id = tools.jobs().add(entry, readModel.version(), none, by);
        tools.schemas().create(new SchemaVersion(readModel.name(), entry.last()), readModel);
        return id;
    }

    /** Runs what there is to run, one after the other, until nothing is left. */
    void runDue() throws InterruptedException {
        for (RebuildJobs.Job job : tools.jobs().open()) {
            ReadModel readModel = readModels.get(job.status().readModel());
            if (readModel != null && isRunnable(job, readModel)) {
                run(job.status().id(), readModel);
            }
        }
    }

    private static boolean isRunnable(RebuildJobs.Job job, ReadModel readModel) {
        return job.status().codeVersion() == readModel.version()
                && job.status().state() != RebuildState.DIFFERENT;
    }

    private void run(UUID id, ReadModel readModel) throws InterruptedException {
        try (Hold hold = Hold.rebuild(tools.dataSource(), readModel.name())) {
            RebuildJobs.Job job = tools.jobs().find(id).orElseThrow();
            if (hold.held() && isRunnable(job, readModel)) {
                runHeld(job, readModel);
            }
        } catch (SQLException e) {
            log.warn("The rebuild of {} goes on later: {}", readModel.name(), e.getMessage());
        }
    }

    private void runHeld(RebuildJobs.Job job, ReadModel readModel) throws InterruptedException {
        try {
            new Rebuild(tools, job, readModel).run();
        } catch (Rebuild.Ended _) {
            log.info("{} is not wanted any more", job.target());
        } catch (RuntimeException | SQLException e) {
            if (Trouble.passes(e)) {
                log.warn("Building {} goes on later: {}", job.target(), Trouble.describe(e));
            } else {
                log.error("{} cannot be built", job.target(), e);
                tools.jobs().failed(job, Trouble.describe(e));
            }
        }
    }
}
