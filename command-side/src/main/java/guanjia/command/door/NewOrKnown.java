package guanjia.command.door;

import java.util.concurrent.Callable;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Aggregates whose ids are computed: nobody knows whether there is one yet. */
public final class NewOrKnown {

    private NewOrKnown() {}

    /**
     * The aggregate, as its events tell or without any.
     *
     * @param empty makes one to which nothing has happened
     */
    public static <T> Aggregate<T> of(Repository<T> all, Object id, Callable<T> empty) {
        try {
            return all.loadOrCreate(id.toString(), empty);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
