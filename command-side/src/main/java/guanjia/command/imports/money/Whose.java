package guanjia.command.imports.money;

import guanjia.command.fee.FeeAccounts;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * Whose account a row is about: that of a unit of the register, or of a number that only the list
 * knows.
 */
record Whose(CommunityId community, @Nullable PropertyId property, @Nullable String number) {

    FeeAccountId account() {
        return property == null
                ? FeeAccounts.idOf(community, String.valueOf(number))
                : FeeAccounts.idOf(property);
    }
}
