package guanjia.command.door;

import guanjia.history.StreamPrefetch;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** A unit of work around several commands, whose events are appended by one statement. */
@Component
class Together {

    private final TransactionManager transactions;
    private final StreamPrefetch prefetch;
    private final CommandTargets targets;

    Together(TransactionManager transactions, StreamPrefetch prefetch, CommandTargets targets) {
        this.transactions = transactions;
        this.prefetch = prefetch;
        this.targets = targets;
    }

    /**
     * Does all of it, or none.
     *
     * @param commands whose streams are loaded beforehand, by one query
     * @throws RuntimeException whatever made it fail; then nothing has changed
     */
    void inOneTransaction(Stream<? extends Command> commands, Runnable work) {
        UnitOfWork<CommandMessage<?>> whole =
                DefaultUnitOfWork.startAndGet(
                        new GenericCommandMessage<>(
                                GenericMessage.asMessage("batch"), "guanjia.command.batch"));
        whole.attachTransaction(transactions);
        var result =
                whole.executeWithResult(() -> {
                    try (var _ = prefetch.load(commands.flatMap(targets::of).toList())) {
                        work.run();
                    }
                    return null;
                });
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }
}
