package guanjia.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored for ever, whatever its class is called. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    /** Such as {@code property.registered}: aggregate, full stop, what happened. */
    String value();

    /** Counts up from 1 when the stored form changes; an upcaster leads from each to the next. */
    int revision() default 1;
}
