package guanjia.query.readmodel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a controller, or one method of it, which read models it reads from, so that a request
 * with a position waits for those only. Without it such a request waits for all of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadsFrom {

    /** The names of read models; empty for a page that needs none. */
    String[] value();
}
