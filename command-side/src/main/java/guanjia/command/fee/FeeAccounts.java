package guanjia.command.fee;

import guanjia.command.claim.Unique;
import guanjia.command.door.NewOrKnown;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.PropertyId;
import guanjia.history.Ids;
import java.util.UUID;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * The accounts. Which account a unit has follows from the unit, so there is never a second one and
 * nobody has to look it up.
 */
@Component
public class FeeAccounts {

    private static final UUID OF_UNITS = UUID.fromString("6d0f5a0e-0b1c-5a52-8f1e-52f3d9a7c003");
    private static final UUID OF_NUMBERS = UUID.fromString("6d0f5a0e-0b1c-5a52-8f1e-52f3d9a7c004");

    /** A decision about an account and where it puts what happens. */
    @FunctionalInterface
    interface Decision {
        void decide(Account account, Happen happen);
    }

    private final Repository<FeeAccount> accounts;

    FeeAccounts(Repository<FeeAccount> accounts) {
        this.accounts = accounts;
    }

    /** The account of a unit. */
    public static FeeAccountId idOf(PropertyId property) {
        return new FeeAccountId(Ids.named(OF_UNITS, property.toString()));
    }

    /** The account of a number that a list of the community states. */
    public static FeeAccountId idOf(CommunityId community, String number) {
        return new FeeAccountId(Ids.named(OF_NUMBERS, community + " " + number.strip()));
    }

    /** What an old list calls one of its rows; it counts once within a community. */
    public static Unique referenceOf(CommunityId community, String reference) {
        return Unique.of("fee-history-reference", community.toString(), reference);
    }

    /** Decides about an account that exists. */
    void decide(FeeAccountId id, Decision decision) {
        Aggregate<FeeAccount> account = accounts.load(id.toString());
        account.execute(it -> decision.decide(it.account(), it::happen));
    }

    /** Decides about an account that need not exist yet. */
    void decideNew(FeeAccountId id, Decision decision) {
        NewOrKnown.of(accounts, id, FeeAccount::new)
                .execute(it -> decision.decide(it.account(), it::happen));
    }
}
