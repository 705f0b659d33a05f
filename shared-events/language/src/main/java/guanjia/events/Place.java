package guanjia.events;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit lies within its community, as people there call it: 3栋2单元1502.
 *
 * @param building 楼栋, such as 3栋, or the garage for a parking space
 * @param entrance 单元, null where a building has only one
 * @param floor 楼层, basements negative; null when not stated
 * @param number 房号 or 车位号
 */
public record Place(
        String building, @Nullable String entrance, @Nullable Integer floor, String number) {

    /** The place as it is unique within its community: one spelling, no floor. */
    public String key() {
        return building + '/' + (entrance == null ? "" : entrance) + '/' + number;
    }

    /** The place as it is read aloud. */
    public String label() {
        return building + (entrance == null ? "" : entrance) + number;
    }
}
