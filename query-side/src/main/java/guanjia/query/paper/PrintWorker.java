package guanjia.query.paper;

import guanjia.query.fees.AccountRow;
import guanjia.query.fees.FeePapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/** Prints jobs, one file after the other, each kept as soon as it is made. */
@Component
class PrintWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PrintWorker.class);

    /** How many accounts one file holds: no more memory for a large community than for a small. */
    static final int FILE_ACCOUNTS = 100;

    private final PrintJobs jobs;
    private final FeePapers papers;
    private final Press press;

    PrintWorker(PrintJobs jobs, FeePapers papers, Press press) {
        this.jobs = jobs;
        this.papers = papers;
        this.press = press;
    }

    /** Works at one job that is due, to its end; false when there is none. */
    boolean work() {
        return jobs.claim().map(this::print).isPresent();
    }

    private PrintJob print(PrintJob job) {
        try {
            int done = job.done();
            while (done < job.total() && !Thread.currentThread().isInterrupted()) {
                List<UUID> accounts = jobs.next(job, done, FILE_ACCOUNTS);
                if (accounts.isEmpty()) {
                    return job;
                }
                file(job, done, accounts);
                done += accounts.size();
            }
            if (done >= job.total()) {
                jobs.end(job, null);
            }
        } catch (NestedRuntimeException away) {
            // The database does not answer: tried again once the claim has run out.
            throw away;
        } catch (RuntimeException | IOException failed) {
            LOG.error("print job {} failed", job.id(), failed);
            jobs.end(job, String.valueOf(failed.getMessage()));
        }
        return job;
    }

    private void file(PrintJob job, int done, List<UUID> accounts) throws IOException {
        List<Notice> notices = new ArrayList<>();
        for (UUID id : accounts) {
            papers.anonymous(id)
                    .map(row -> new Notice(row, "", job.on(), papers.open(id)))
                    .filter(notice -> !notice.open().isEmpty())
                    .ifPresent(notices::add);
        }
        int nth = done / FILE_ACCOUNTS + 1;
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        if (!notices.isEmpty()) {
            press.print(
                    "notices",
                    Locale.forLanguageTag(job.language()),
                    Map.of("notices", notices),
                    pdf);
        }
        jobs.add(job, nth, name(nth, notices), pdf.toByteArray(), done + accounts.size());
    }

    private static String name(int nth, List<Notice> notices) {
        if (notices.isEmpty()) {
            return "";
        }
        AccountRow first = notices.getFirst().account();
        AccountRow last = notices.getLast().account();
        return "%03d %s – %s.pdf".formatted(nth, plain(first.label()), plain(last.label()));
    }

    private static String plain(String label) {
        return label.replaceAll("[^\\p{L}\\p{Nd}.-]+", "_");
    }
}
