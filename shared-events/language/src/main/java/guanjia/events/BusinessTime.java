package guanjia.events;

import java.time.ZoneId;

/** Where a day of business begins and ends: in China, which has one time for the whole country. */
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessTime() {}
}
