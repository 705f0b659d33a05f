package guanjia.history.standin;

import io.grpc.stub.StreamObserver;
import java.util.function.Consumer;

/** Takes what a client streams. What it breaks off has no effect. */
record Receiver<T>(Consumer<T> each, Runnable end) implements StreamObserver<T> {

    @Override
    public void onNext(T value) {
        each.accept(value);
    }

    @Override
    public void onError(Throwable brokenOff) {
        // Nothing was promised yet.
    }

    @Override
    public void onCompleted() {
        end.run();
    }
}
