package guanjia.command.door;

import guanjia.history.AppendedPosition;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
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
        PendingAnswer answer = PendingAnswer.of(chain.proceed());
        IdempotencyKey key = IdempotencyKey.from(command.getMetaData());
        // Registered after the handler ran, so it runs behind the append of the events.
        unitOfWork.onPrepareCommit(_ -> {
            answer.position = AppendedPosition.ofCurrentUnitOfWork().orElse(0);
            if (key != null) {
                receipts.remember(key, answer.complete());
            }
        });
        return answer;
    }
}
