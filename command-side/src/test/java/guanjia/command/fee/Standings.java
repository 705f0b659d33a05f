package guanjia.command.fee;

import guanjia.events.FeeAccountEvent;

/** How accounts stand, told by events, for tests of other features. */
public final class Standings {

    private Standings() {}

    public static AccountStanding of(FeeAccountEvent... events) {
        Account account = new Account();
        for (FeeAccountEvent event : events) {
            account.evolve(event);
        }
        return new AccountStanding(account);
    }
}
