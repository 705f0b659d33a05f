package guanjia.query.report;

import java.util.EnumSet;
import java.util.List;

/** How near limitation is (诉讼时效, 民法典 188: three years). */
public enum Risk {
    EXPIRED,
    DAYS_90,
    DAYS_180,
    YEAR_1,
    LATER;

    /** Days left at which each but the first begins, for {@code width_bucket}. */
    static final Integer[] FIRST_DAYS = {0, 91, 181, 366};

    private static final List<Risk> IN_ORDER = List.copyOf(EnumSet.allOf(Risk.class));

    /** By its number from {@code width_bucket}. */
    static Risk at(int bucket) {
        return IN_ORDER.get(bucket);
    }
}
