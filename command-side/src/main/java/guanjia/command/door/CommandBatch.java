package guanjia.command.door;

import guanjia.history.AppendedPosition;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Many commands in one transaction: all of them, or none. Their events are appended together, which
 * is what makes imports and bill runs fast.
 */
@Component
public class CommandBatch {

    private final CommandBus bus;
    private final Together together;

    /**
     * @param bus the one of this process: commands of a batch share its transaction
     */
    CommandBatch(@Qualifier("localSegment") CommandBus bus, Together together) {
        this.bus = bus;
        this.together = together;
    }

    /**
     * Carries all commands out, in their order.
     *
     * @param alsoInTransaction done behind the commands, before their events are appended, in the
     *     same transaction; done again when the batch has to decide again after a lost race
     * @return the position of the last event
     * @throws BatchRefused when one is refused; then nothing has changed
     */
    public long sendAll(List<? extends Command> commands, Asked asked, Runnable alsoInTransaction) {
        commands.forEach(command -> CommandDoor.requireRole(command, asked));
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(commands, asked, alsoInTransaction);
            } catch (RuntimeException failure) {
                Race.decideAgainOrThrow(Wire.received(failure), attempt);
            }
        }
    }

    private long attempt(
            List<? extends Command> commands, Asked asked, Runnable alsoInTransaction) {
        AtomicLong position = new AtomicLong();
        together.inOneTransaction(
                commands.stream(),
                () -> {
                    // Ahead of the commands, so that it runs behind the append of their events.
                    CurrentUnitOfWork.get().onCommit(_ -> position.set(appended()));
                    for (int index = 0; index < commands.size(); index++) {
                        dispatch(commands.get(index), asked, index);
                    }
                    alsoInTransaction.run();
                });
        return position.get();
    }

    private static long appended() {
        return AppendedPosition.ofCurrentUnitOfWork().orElse(0);
    }

    private void dispatch(Command command, Asked asked, int index) {
        try {
            Dispatch.over(bus, CommandDoor.message(command, asked, null));
        } catch (CommandRefused refused) {
            throw new BatchRefused(index, refused);
        }
    }
}
