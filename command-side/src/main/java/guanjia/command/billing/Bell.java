package guanjia.command.billing;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Tells the worker of this process that a run wants it, once what was decided is stored. */
@Component
class Bell {

    private Runnable listener = () -> {};

    synchronized void listen(Runnable worker) {
        listener = worker;
    }

    void ringWhenStored() {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(_ -> ring());
        } else {
            ring();
        }
    }

    private synchronized void ring() {
        listener.run();
    }
}
