package guanjia.command.account;

import org.axonframework.config.Configuration;

/** What other features ask about users, without Spring. */
public final class AccountParts {

    private AccountParts() {}

    public static Users users(Configuration axon) {
        return new Users(axon.eventStore());
    }
}
