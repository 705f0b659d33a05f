package guanjia.command.door;

import guanjia.history.AppendedPosition;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Many commands in one transaction: all of them, or none. Their events are appended together, which
 * is what makes imports and bill runs fast.
 */
@Component
public class CommandBatch {

    private final CommandBus bus;
    private final TransactionManager transactions;

    /**
     * @param bus the one of this process: commands of a batch share its transaction
     */
    CommandBatch(@Qualifier("localSegment") CommandBus bus, TransactionManager transactions) {
        this.bus = bus;
        this.transactions = transactions;
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
                Race.decideAgainOrThrow(failure, attempt);
            }
        }
    }

    private long attempt(
            List<? extends Command> commands, Asked asked, Runnable alsoInTransaction) {
        AtomicLong position = new AtomicLong();
        UnitOfWork<CommandMessage<?>> together =
                DefaultUnitOfWork.startAndGet(
                        new GenericCommandMessage<>(
                                GenericMessage.asMessage("batch"), "guanjia.command.batch"));
        together.attachTransaction(transactions);
        // Ahead of the commands, so that it runs behind the append of their events.
        together.onCommit(_ -> position.set(appended()));
        var result =
                together.executeWithResult(() -> {
                    for (int index = 0; index < commands.size(); index++) {
                        dispatch(commands.get(index), asked, index);
                    }
                    alsoInTransaction.run();
                    return null;
                });
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
        return position.get();
    }

    private static long appended() {
        return AppendedPosition.ofCurrentUnitOfWork().orElse(0);
    }

    private void dispatch(Command command, Asked asked, int index) {
        FutureCallback<Command, Object> callback = new FutureCallback<>();
        bus.dispatch(CommandDoor.message(command, asked, null), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            Throwable cause = result.exceptionResult();
            RuntimeException failure =
                    cause instanceof RuntimeException runtime
                            ? Wire.received(runtime)
                            : new IllegalStateException(cause);
            throw failure instanceof CommandRefused refused
                    ? new BatchRefused(index, refused)
                    : failure;
        }
    }
}
