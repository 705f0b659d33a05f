package guanjia.query.page;

import guanjia.events.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moments as templates write them: {@code ${@times.minute(at)}}. All are times of Shanghai. */
@Component("times")
public class Times {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessTime.ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessTime.ZONE);

    /** To the minute, empty when unknown. */
    public String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** To the second, empty when unknown. */
    public String second(@Nullable Instant at) {
        return at == null ? "" : SECOND.format(at);
    }

    /** The business day that it is now. */
    public LocalDate today() {
        return LocalDate.now(BusinessTime.ZONE);
    }
}
