package guanjia.command.community;

import guanjia.events.CommunityProfile;
import guanjia.events.Stated;
import guanjia.events.Stated.Doubt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Profiles for tests. */
public final class Profile {

    private static final Stated UNSAID = new Stated("", null, null, List.of(Doubt.MISSING));

    private Profile() {}

    public static CommunityProfile profile(String name, String address) {
        return new CommunityProfile(
                name,
                address,
                null,
                null,
                null,
                UNSAID,
                null,
                new Stated("1.5元/平米/月", new BigDecimal("1.5"), new BigDecimal("1.5"), List.of()),
                null,
                null,
                UNSAID,
                UNSAID,
                Map.of());
    }

    static CommunityProfile at(CommunityProfile profile, BigDecimal longitude) {
        return copy(profile, longitude, profile.others());
    }

    static CommunityProfile with(CommunityProfile profile, Map<String, String> others) {
        return copy(profile, new BigDecimal("112.97"), others);
    }

    private static CommunityProfile copy(
            CommunityProfile profile, BigDecimal longitude, Map<String, String> others) {
        return new CommunityProfile(
                profile.name(),
                profile.address(),
                profile.district(),
                longitude,
                profile.latitude(),
                profile.builtYear(),
                profile.buildingType(),
                profile.fee(),
                profile.manager(),
                profile.developer(),
                profile.buildings(),
                profile.homes(),
                others);
    }
}
