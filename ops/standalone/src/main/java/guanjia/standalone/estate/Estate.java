package guanjia.standalone.estate;

import guanjia.command.account.NewPasswords;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandBatch;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Loads the demonstration estate into a system that holds nothing else. */
public final class Estate {

    /** Enough to see past what a first start leaves: the administrator. */
    private static final int LOOKED_AT = 100;

    private final Archive archive;
    private final CommandBatch batch;
    private final NewPasswords passwords;

    public Estate(Archive archive, CommandBatch batch, NewPasswords passwords) {
        this.archive = archive;
        this.batch = batch;
        this.passwords = passwords;
    }

    /**
     * Carries out what was not carried out yet.
     *
     * @return false when the system holds something else, which is then left alone
     */
    public boolean load(Instant now) {
        Asked asked = Asked.bySystem(now);
        List<Chapter> story = Story.until(asked.today());
        if (!exists(story.getFirst().sign()) && !isEmpty()) {
            return false;
        }
        if (!exists(story.getLast().sign())) {
            story.stream()
                    .filter(chapter -> !exists(chapter.sign()))
                    .forEach(chapter -> batch.sendAll(chapter.commands(), asked, () -> {}));
        }
        PersonId resident = resident(story);
        Staff.ALL.stream()
                .filter(user -> !exists(user.id().value()))
                .map(user -> user.opening(passwords, resident))
                .forEach(opening -> batch.sendAll(List.of(opening), asked, () -> {}));
        Repairs.of(story, now).stream()
                .filter(repair -> !exists(repair.order().value()))
                .flatMap(repair -> repair.steps().stream())
                .forEach(step -> batch.sendAll(step.commands(), step.asked(), () -> {}));
        return true;
    }

    /** Somebody who owns a home and moved into it. */
    private static PersonId resident(List<Chapter> story) {
        return story.stream()
                .flatMap(chapter -> chapter.commands().stream())
                .filter(OpenHandover.class::isInstance)
                .map(OpenHandover.class::cast)
                .filter(open -> open.tenure() == Tenure.OWNER)
                .map(OpenHandover::person)
                .findFirst()
                .orElseThrow();
    }

    private boolean exists(UUID stream) {
        return !archive.ofAggregate(stream, 0, 1).isEmpty();
    }

    private boolean isEmpty() {
        return archive.after(0, LOOKED_AT).stream()
                .map(StoredEvent::aggregateType)
                .allMatch("user-account"::equals);
    }
}
