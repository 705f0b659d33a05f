package guanjia.events;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who owes or pays.
 *
 * @param person who it is; null when only the part is known, such as the owner of an imported
 *     account
 */
public record Party(Part part, @Nullable PersonId person) {

    /** In which part somebody owes or pays. */
    public enum Part {
        /** 建设单位: owes until the unit is handed over. */
        DEVELOPER,
        /** 业主 */
        OWNER,
        /** 承租人: owes what was agreed, the owner jointly (物业管理条例 41). */
        TENANT,
        /** Anybody else who pays, or who it is was not said. */
        OTHER
    }

    public static Party of(Part part) {
        return new Party(part, null);
    }

    /** Whether both can be the same: in one part, and not two different persons. */
    public boolean mayBe(Party other) {
        return part == other.part
                && (person == null || other.person == null || person.equals(other.person));
    }
}
