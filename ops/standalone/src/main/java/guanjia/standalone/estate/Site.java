package guanjia.standalone.estate;

import guanjia.command.community.CommunityCommand;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How one community is built.
 *
 * @param fee as its notice board states it, and the figures in it
 * @param homesPerFloor on each floor of each entrance
 */
record Site(
        String name,
        String address,
        String district,
        int builtYear,
        String buildingType,
        Stated fee,
        int buildings,
        int entrances,
        int floors,
        int homesPerFloor,
        int shops,
        int parkingSpaces) {

    static final List<Site> ALL =
            List.of(
                    new Site(
                            "麓谷春晓花园",
                            "岳麓区麓谷大道 18 号",
                            "岳麓区",
                            2016,
                            "塔楼",
                            plain("2.38元/平米/月", "2.38"),
                            6,
                            2,
                            18,
                            2,
                            20,
                            80),
                    new Site(
                            "湘江云庭",
                            "开福区湘江北路 266 号",
                            "开福区",
                            2020,
                            "板塔结合",
                            range("2.9至3.5元/平米/月", "2.9", "3.5"),
                            4,
                            1,
                            24,
                            4,
                            12,
                            60),
                    new Site(
                            "橘洲雅苑", "天心区书院路 9 号", "天心区", 2004, "板楼", missing(), 5, 3, 6, 2, 8, 24));

    /** One like those of the estate, under a name of its own. */
    static Site numbered(int number) {
        Site like = ALL.get(number % ALL.size());
        return new Site(
                like.name + " " + (number + 1) + " 期",
                like.address,
                like.district,
                like.builtYear,
                like.buildingType,
                like.fee,
                like.buildings,
                like.entrances,
                like.floors,
                like.homesPerFloor,
                like.shops,
                like.parkingSpaces);
    }

    CommunityId id() {
        return Named.community(name);
    }

    int homes() {
        return buildings * entrances * floors * homesPerFloor;
    }

    int units() {
        return homes() + shops + parkingSpaces;
    }

    CommunityCommand.Register registration() {
        return new CommunityCommand.Register(
                id(),
                new CommunityProfile(
                        name,
                        address,
                        district,
                        null,
                        null,
                        plain(builtYear + "年建成", Integer.toString(builtYear)),
                        buildingType,
                        fee,
                        "管家物业服务有限公司",
                        "麓山置业有限公司",
                        plain(buildings + "栋", Integer.toString(buildings)),
                        plain(homes() + "户", Integer.toString(homes())),
                        Map.of("绿化率", "35%")));
    }

    private static Stated plain(String text, String figure) {
        BigDecimal value = new BigDecimal(figure);
        return new Stated(text, value, value, List.of());
    }

    private static Stated range(String text, String low, String high) {
        return new Stated(
                text, new BigDecimal(low), new BigDecimal(high), List.of(Stated.Doubt.RANGE));
    }

    private static Stated missing() {
        return new Stated("暂无信息", null, null, List.of(Stated.Doubt.MISSING));
    }
}
