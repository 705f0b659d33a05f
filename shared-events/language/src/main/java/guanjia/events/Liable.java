package guanjia.events;

import org.jspecify.annotations.Nullable;

/**
 * Who owes a charge.
 *
 * @param party who is to pay first
 * @param jointly who owes it together with the first, such as the owner with the tenant who agreed
 *     to pay (物业管理条例 41)
 */
public record Liable(Party party, @Nullable Party jointly) {

    public static Liable alone(Party party) {
        return new Liable(party, null);
    }

    /** Whether this party owes it, alone or with another. */
    public boolean binds(Party other) {
        return party.mayBe(other) || (jointly != null && jointly.mayBe(other));
    }
}
