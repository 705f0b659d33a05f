package guanjia.query.readmodel;

import java.time.Duration;
import java.util.Collection;

/**
 * Lets people see their own writes. The answer to a command carries the position of its events; a
 * request that names this position, as header {@value #HEADER} or parameter {@value #PARAMETER}, is
 * answered once the read models that it needs have got there, or after a bounded time with header
 * {@value #BEHIND}.
 */
public interface After {

    /** The request header with a position. */
    String HEADER = "Guanjia-After";

    /** The request parameter with a position, for links of pages. */
    String PARAMETER = "after";

    /** The response header that says {@code true} when the answer may lack the newest changes. */
    String BEHIND = "Guanjia-Behind";

    /**
     * Waits until all these read models, or simply all there are when none is named, have projected
     * everything up to a position.
     *
     * @return whether they have
     */
    boolean reached(long position, Collection<String> readModels, Duration atMost);

    /** How far a read model is known to have got; -1 when nothing is known of it. */
    long position(String readModel);
}
