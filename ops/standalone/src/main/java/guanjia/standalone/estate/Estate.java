package guanjia.standalone.estate;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandBatch;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.time.Instant;
import java.util.List;

/** Loads the demonstration estate into a system that holds nothing else. */
public final class Estate {

    /** Enough to see past what a first start leaves: the administrator, the demonstration users. */
    private static final int LOOKED_AT = 200;

    private final Archive archive;
    private final CommandBatch batch;

    public Estate(Archive archive, CommandBatch batch) {
        this.archive = archive;
        this.batch = batch;
    }

    /**
     * Carries out the chapters that were not carried out yet.
     *
     * @return how many that were; 0 also when the system holds something that is not the estate
     */
    public int load(Instant now) {
        Asked asked = Asked.bySystem(now);
        List<Chapter> story = Story.until(asked.today());
        if (isTold(story.getLast()) || !(isTold(story.getFirst()) || isEmpty())) {
            return 0;
        }
        int told = 0;
        for (Chapter chapter : story) {
            if (!isTold(chapter)) {
                batch.sendAll(chapter.commands(), asked, () -> {});
                told++;
            }
        }
        return told;
    }

    private boolean isTold(Chapter chapter) {
        return !archive.ofAggregate(chapter.sign(), 0, 1).isEmpty();
    }

    private boolean isEmpty() {
        return archive.after(0, LOOKED_AT).stream()
                .map(StoredEvent::aggregateType)
                .allMatch("user-account"::equals);
    }
}
