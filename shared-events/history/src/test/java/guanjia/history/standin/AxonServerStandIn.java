package guanjia.history.standin;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server that can go away and come back, at the same address and with what it knew. */
public final class AxonServerStandIn implements AutoCloseable {

    private final StoredHistory history = new StoredHistory();
    private final int port;
    private @Nullable Server server;

    private AxonServerStandIn(int port) {
        this.port = port;
    }

    /** An address at which nobody answers yet. */
    public static AxonServerStandIn away() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new AxonServerStandIn(free.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a Spring context needs to use it, each {@code key=value}. */
    public String[] springProperties() {
        return new String[] {
            "guanjia.event-store=axon-server", "axon.axonserver.servers=127.0.0.1:" + port
        };
    }

    /** Answers from now on. */
    public AxonServerStandIn start() {
        try {
            server =
                    NettyServerBuilder.forAddress(
                                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                            .addService(new PlatformService(port))
                            .addService(new EventService(history))
                            .addService(new CommandService())
                            .addService(new QueryService())
                            .build()
                            .start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Breaks all connections off and answers no more. */
    public void stop() {
        Server running = server;
        server = null;
        if (running == null) {
            return;
        }
        try {
            running.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many events it holds. */
    public int events() {
        return history.size();
    }

    @Override
    public void close() {
        stop();
    }
}
