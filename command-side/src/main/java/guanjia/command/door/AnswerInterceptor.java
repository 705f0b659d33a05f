package guanjia.command.door;

import guanjia.history.AppendedPosition;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what a handler returned into the answer of the door, and writes the receipt behind the
 * events in the same transaction. Axon finds it as a bean and puts it before every handler.
 */
@Component
class AnswerInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Receipts receipts;

    AnswerInterceptor(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        IdempotencyKey key = IdempotencyKey.from(command.getMetaData());
        PendingAnswer answer = new PendingAnswer();
        // Commits run backwards: what is registered ahead of the handler runs behind the append of
        // the events, wherever that takes place, and before the transaction of the database ends.
        unitOfWork.onCommit(_ -> place(answer, key));
        answer.made(result(chain));
        // Registered behind the handler, and at the root behind the events of this command: on
        // PostgreSQL the events are appended by then, on another server they will be once nobody
        // else has taken the key.
        unitOfWork.onPrepareCommit(part -> {
            if (part.isRoot()) {
                prepared(answer, key);
            } else {
                part.root().onPrepareCommit(_ -> prepared(answer, key));
            }
        });
        return answer;
    }

    private static @Nullable Object result(InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException missing) {
            String id = String.valueOf(missing.getAggregateIdentifier());
            throw new CommandRefused(new DoorRefusal.NotFound(id));
        }
    }

    private void place(PendingAnswer answer, @Nullable IdempotencyKey key) {
        long position = appended();
        if (position != answer.position) {
            answer.position = position;
            if (key != null) {
                receipts.place(key, position);
            }
        }
    }

    private static long appended() {
        return AppendedPosition.ofCurrentUnitOfWork().orElse(0);
    }

    private void prepared(PendingAnswer answer, @Nullable IdempotencyKey key) {
        answer.position = appended();
        if (key != null) {
            receipts.remember(key, answer.complete());
        }
    }
}
