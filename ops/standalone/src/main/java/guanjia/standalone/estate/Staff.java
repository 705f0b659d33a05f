package guanjia.standalone.estate;

import guanjia.access.Logins;
import guanjia.command.account.AccountCommand;
import guanjia.command.account.NewPasswords;
import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's users: at least one for every role.
 *
 * @param communities where the roles hold; everywhere when there are none
 */
public record Staff(String login, String name, Role role, List<CommunityId> communities) {

    /** The password of them all. It is printed, so it protects nothing. */
    public static final String PASSWORD = "guanjia-demo-2026";

    private static final CommunityId ONE = Site.ALL.getFirst().id();

    /** All of them but the administrator, whom every system has. */
    public static final List<Staff> ALL =
            List.of(
                    everywhere("manager", "周经理", Role.MANAGER),
                    at("manager-lugu", "罗经理(麓谷春晓花园)", Role.MANAGER),
                    everywhere("desk", "客服小唐", Role.SERVICE_DESK),
                    everywhere("cashier", "收费员小谢", Role.CASHIER),
                    everywhere("accountant", "财务老彭", Role.ACCOUNTANT),
                    at("technician", "维修师傅老何", Role.TECHNICIAN),
                    at("cleaner", "保洁阿姨春梅", Role.CLEANER),
                    at("guard", "保安小马", Role.GUARD),
                    everywhere("auditor", "审计员郑老师", Role.AUDITOR),
                    everywhere("analyst", "分析员小苏", Role.ANALYST),
                    everywhere("resident", "业主(自己的家)", Role.RESIDENT));

    private static Staff everywhere(String login, String name, Role role) {
        return new Staff(login, name, role, List.of());
    }

    private static Staff at(String login, String name, Role role) {
        return new Staff(login, name, role, List.of(ONE));
    }

    /** The one with this login. */
    static Staff named(String login) {
        return ALL.stream().filter(each -> each.login().equals(login)).findFirst().orElseThrow();
    }

    UserAccountId id() {
        return Logins.idOf(login);
    }

    /**
     * The command that opens the account.
     *
     * @param resident the person whose homes a resident sees
     */
    AccountCommand.Open opening(NewPasswords passwords, PersonId resident) {
        @Nullable PersonId person = role == Role.RESIDENT ? resident : null;
        PersonId named = person == null ? new PersonId(id().value()) : person;
        return new AccountCommand.Open(
                id(),
                login,
                Personal.of(named, name),
                new Rights(Set.of(role), communities.isEmpty(), communities),
                person,
                passwords.accept(login, PASSWORD));
    }
}
