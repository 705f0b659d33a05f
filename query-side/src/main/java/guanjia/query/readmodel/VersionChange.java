package guanjia.query.readmodel;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Orders the rebuild that newer code needs. */
@Component
class VersionChange {

    private static final Logger log = LoggerFactory.getLogger(VersionChange.class);
    private static final String ORDERED_BY = "system";

    private final Rebuilds rebuilds;
    private final RebuildJobs jobs;

    VersionChange(Rebuilds rebuilds, RebuildJobs jobs) {
        this.rebuilds = rebuilds;
        this.jobs = jobs;
    }

    /** Orders it once; one that failed is left for people to look at. */
    void order(ReadModel readModel) {
        Optional<RebuildJobs.Job> latest = jobs.latest(readModel.name());
        if (latest.isPresent() && latest.get().status().codeVersion() >= readModel.version()) {
            return;
        }
        latest.filter(job -> job.status().finishedAt() == null)
                .ifPresent(older -> abandon(older, readModel));
        try {
            rebuilds.request(readModel.name(), ORDERED_BY);
            log.info("{} is built for code version {}", readModel.name(), readModel.version());
        } catch (NotNow e) {
            log.info("Another process was first: {}", e.getMessage());
        }
    }

    private void abandon(RebuildJobs.Job older, ReadModel readModel) {
        jobs.decide(
                older.status().id(),
                older.status().state(),
                RebuildState.ABANDONED,
                ORDERED_BY,
                "code version " + readModel.version() + " came");
    }
}
