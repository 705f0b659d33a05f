package guanjia.standalone.estate;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandBatch;
import java.time.Instant;
import java.util.stream.IntStream;

/** More communities of the demonstration's kind, as many as a measurement needs. */
public final class Growth {

    private final CommandBatch batch;
    private final Asked asked;

    public Growth(CommandBatch batch, Instant now) {
        this.batch = batch;
        this.asked = Asked.bySystem(now);
    }

    /** How many units so many communities have at least. */
    public static int units(int communities) {
        return IntStream.range(0, communities).map(i -> Site.numbered(i).units()).sum();
    }

    /** Adds communities, several at a time, each with all that happened in it. */
    public void add(int communities) {
        IntStream.range(0, communities).parallel().forEach(this::community);
    }

    private void community(int number) {
        for (Chapter chapter : Story.of(Site.numbered(number), number, asked.today())) {
            batch.sendAll(chapter.commands(), asked, () -> {});
        }
    }
}
