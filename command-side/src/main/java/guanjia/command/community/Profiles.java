package guanjia.command.community;

import guanjia.command.claim.Unique;
import guanjia.command.door.Input;
import guanjia.events.CommunityProfile;
import guanjia.events.Stated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is asked of a profile: it can be stored and shown. It need not be plausible. */
final class Profiles {

    private static final int OTHERS_MAX = 50;
    private static final int OTHER_LENGTH_MAX = 2_000;
    private static final int FIGURE_DECIMALS_MAX = 12;

    private Profiles() {}

    /** The name at the address, which no other community may have. */
    static Unique claim(CommunityProfile profile) {
        return Unique.of("community-name", profile.name(), profile.address());
    }

    static void check(CommunityProfile profile) {
        Input.required("name", profile.name(), Input.NAME_LENGTH_MAX);
        name("address", profile.address());
        name("district", profile.district());
        name("buildingType", profile.buildingType());
        name("manager", profile.manager());
        name("developer", profile.developer());
        degrees("longitude", profile.longitude(), "180");
        degrees("latitude", profile.latitude(), "90");
        figure("builtYear", profile.builtYear());
        figure("fee", profile.fee());
        figure("buildings", profile.buildings());
        figure("homes", profile.homes());
        Input.count("others", profile.others().keySet(), 0, OTHERS_MAX);
        profile.others()
                .forEach((header, value) -> {
                    name("others", header);
                    Input.optional("others", value, OTHER_LENGTH_MAX);
                });
    }

    private static void name(String field, @Nullable String text) {
        Input.optional(field, text, Input.NAME_LENGTH_MAX);
    }

    private static void degrees(String field, @Nullable BigDecimal degrees, String most) {
        if (degrees != null) {
            Input.number(field, degrees, "-" + most, most, FIGURE_DECIMALS_MAX);
        }
    }

    private static void figure(String field, Stated stated) {
        name(field, stated.text());
        bounds(field, stated.low());
        bounds(field, stated.high());
    }

    /** An implausible figure is kept and flagged; one that no database can hold is refused. */
    private static void bounds(String field, @Nullable BigDecimal figure) {
        if (figure != null) {
            Input.number(field, figure, "-1000000000000", "1000000000000", FIGURE_DECIMALS_MAX);
        }
    }
}
