package guanjia.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;

/** Where this process listens: the loopback address unless {@code GUANJIA_ADDRESS} says other. */
record Address(String host, int port) {

    static Address onPort(int port) {
        return new Address(
                Objects.requireNonNullElse(System.getenv("GUANJIA_ADDRESS"), "127.0.0.1"), port);
    }

    /**
     * Asked before the database is started, so that a second start is refused at once.
     *
     * @throws CannotStart when somebody else listens there
     */
    void mustBeFree() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (java.net.BindException e) {
            throw new CannotStart(Words.of("start.port-taken", Integer.toString(port)), e);
        }
    }

    String url(int actualPort) {
        return "http://" + host + ":" + actualPort;
    }
}
