package guanjia.query.readmodel;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Builds a version beside the live one from the first event on, compares both at one position, and
 * switches to the new one. The live projection stands still only for the last few events.
 */
final class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    /** So close to the live version it is worth to let that stand still. */
    private static final int NEAR = 2_000;

    private static final int SWITCH_ATTEMPTS = 50;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    private final RebuildTools tools;
    private final RebuildJobs.Job job;
    private final ReadModel readModel;
    private final Handlers handlers;
    private final Folding folding;
    private Progress done;

    /** Whether the new version may have dead letters. */
    private boolean letters = true;

    Rebuild(RebuildTools tools, RebuildJobs.Job job, ReadModel readModel) {
        this.tools = tools;
        this.job = job;
        this.readModel = readModel;
        handlers = new Handlers(readModel);
        folding = new Folding(new Tables(tools.dataSource(), job.target()));
        done = job.done();
    }

    /** Goes on from where the job was left. */
    void run() throws SQLException, InterruptedException {
        log.info("Building {} from {}", job.target(), done.lowest());
        catchUpNearly();
        List<Finding> findings = job.status().findings();
        if (job.status().state() == RebuildState.BUILDING) {
            findings = compare();
            if (!findings.isEmpty() && sameCode()) {
                tools.jobs().differs(job, findings);
                log.warn("{} differs from {}: {}", job.target(), job.live(), findings);
                return;
            }
            catchUpNearly();
        }
        try (Hold _ = Hold.still(tools.dataSource(), readModel.name())) {
            catchUp(goal());
            switchOver(findings);
        }
        log.info("{} is live", job.target());
    }

    private boolean sameCode() {
        return tools.registry().get(readModel.name()).codeVersion() == job.status().codeVersion();
    }

    private List<Finding> compare() throws SQLException, InterruptedException {
        Comparison comparison;
        try (Hold _ = Hold.still(tools.dataSource(), readModel.name())) {
            catchUp(goal());
            comparison = Comparison.open(tools.dataSource());
        }
        try (comparison) {
            return comparison.compare(job.live(), job.target());
        }
    }

    private Progress goal() {
        Progress live = tools.tokens().progress(readModel.name());
        return live.bySegment().isEmpty() ? done : live;
    }

    private void catchUpNearly() throws InterruptedException {
        Progress goal = goal();
        while (goal.highest() - done.lowest() > NEAR) {
            catchUp(goal);
            goal = goal();
        }
    }

    private void catchUp(Progress goal) throws InterruptedException {
        try (Prefetch events = tools.log().read(done.lowest(), goal.highest(), handlers::want)) {
            long began = System.nanoTime();
            for (List<Projected> next = events.next(); !next.isEmpty(); next = events.next()) {
                take(next, goal, began);
                began = System.nanoTime();
            }
        }
    }

    private void take(List<Projected> events, Progress goal, long began) {
        List<Projected> due =
                events.stream().filter(event -> goal.covers(event) && !done.covers(event)).toList();
        Progress after = done.advancedTo(events.getLast().position(), goal);
        OfflineBatch batch = tools.batch();
        int failed =
                tools.inTransaction(() -> {
                    int count = batch.take(due, job.target(), handlers, folding::fold, letters);
                    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                    if (!tools.jobs().advance(job, after, goal, events.size(), ms)) {
                        throw new Ended();
                    }
                    return count;
                });
        letters = letters || failed > 0;
        done = after;
    }

    private void switchOver(List<Finding> findings) {
        for (int attempt = 1; !trySwitch(findings, attempt == SWITCH_ATTEMPTS); attempt++) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    /** Gives up when somebody reads the views, so that no queue builds up behind both. */
    private boolean trySwitch(List<Finding> findings, boolean last) {
        try {
            tools.inTransaction(() -> {
                tools.registry().switchTo(job.target(), readModel);
                tools.jobs().switched(job, findings);
                tools.announce(readModel.name());
                return true;
            });
            return true;
        } catch (CannotAcquireLockException e) {
            if (last) {
                throw e;
            }
            return false;
        }
    }

    /** The job was ended from outside. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
