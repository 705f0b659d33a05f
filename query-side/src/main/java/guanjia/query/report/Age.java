package guanjia.query.report;

import java.util.EnumSet;
import java.util.List;

/** How long something is overdue (账龄). */
public enum Age {
    NOT_DUE,
    DAYS_30,
    DAYS_90,
    DAYS_180,
    YEAR_1,
    YEARS_2,
    YEARS_3,
    OLDER;

    /** The first day of each but the first, counted from the due day, for {@code width_bucket}. */
    static final Integer[] FIRST_DAYS = {1, 31, 91, 181, 366, 731, 1096};

    private static final List<Age> IN_ORDER = List.copyOf(EnumSet.allOf(Age.class));

    /** By its number from {@code width_bucket}. */
    static Age at(int bucket) {
        return IN_ORDER.get(bucket);
    }
}
