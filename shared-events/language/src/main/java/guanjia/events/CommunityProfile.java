package guanjia.events;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a community, as the register states it.
 *
 * @param name 小区名称
 * @param address 地址, as written
 * @param district 区, when stated
 * @param longitude degrees east, −180 to 180
 * @param latitude degrees north, −90 to 90
 * @param builtYear 建筑年代
 * @param buildingType 建筑类型, such as 塔楼
 * @param fee 物业费用, yuan per square metre and month unless the words say otherwise
 * @param manager 物业公司
 * @param developer 开发商
 * @param buildings 楼栋总数
 * @param homes 房屋总数
 * @param others columns of the register that have no field of their own, by their header
 */
public record CommunityProfile(
        String name,
        String address,
        @Nullable String district,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        Stated builtYear,
        @Nullable String buildingType,
        Stated fee,
        @Nullable String manager,
        @Nullable String developer,
        Stated buildings,
        Stated homes,
        Map<String, String> others) {

    public CommunityProfile {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }
}
