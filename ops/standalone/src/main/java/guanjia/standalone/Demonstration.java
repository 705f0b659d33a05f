package guanjia.standalone;

import guanjia.command.door.CommandBatch;
import guanjia.history.Archive;
import guanjia.standalone.estate.Estate;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** What a demonstration has beyond an empty system. */
final class Demonstration {

    private Demonstration() {}

    static void in(ApplicationContext context) {
        new Estate(context.getBean(Archive.class), context.getBean(CommandBatch.class))
                .load(Instant.now());
    }
}
