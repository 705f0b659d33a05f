package guanjia.command.account;

import guanjia.command.door.Refusal;

/** Why something asked of a user account does not happen. */
public sealed interface AccountRefusal extends Refusal {

    /** Another account has this login. */
    record LoginTaken(String login) implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A login is 2 to 64 letters, digits and {@code . _ @ -}. */
    record LoginUnusable(String login) implements AccountRefusal {}

    /** A password has fewer characters than it must. */
    record PasswordTooShort(int least) implements AccountRefusal {}

    /** A password has more characters than can be. */
    record PasswordTooLong(int most) implements AccountRefusal {}

    /** The password is the login. */
    record PasswordIsLogin() implements AccountRefusal {}

    /** The password is among those that are guessed first. */
    record PasswordTooCommon() implements AccountRefusal {}

    /** The old password is not the one that was typed. */
    record WrongPassword() implements AccountRefusal {}

    /** Too many wrong passwords: the account is locked for so many minutes. */
    record Locked(long minutes) implements AccountRefusal {}

    /** Nobody changes, suspends or resets the own account; somebody else must. */
    record OwnAccount() implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Nobody changes another's password by the door that is for the own one. */
    record NotYourAccount() implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Without this administrator there would be none. */
    record LastAdministrator() implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Neither every community nor a single one: the roles would hold nowhere. */
    record NoCommunity() implements AccountRefusal {}

    /** A resident's account says whose homes it may see, and no other account does. */
    record ResidentWithoutPerson() implements AccountRefusal {}

    /** The account has these rights already. */
    record NothingToChange() implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The account is suspended already. */
    record AlreadySuspended() implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The account is not suspended. */
    record NotSuspended() implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The account is not locked. */
    record NotLocked() implements AccountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
