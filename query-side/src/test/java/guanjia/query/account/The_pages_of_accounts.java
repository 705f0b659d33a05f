package guanjia.query.account;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.access.Logins;
import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.events.UserAccountId;
import guanjia.history.Ids;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class The_pages_of_accounts {

    private static final PersonId ERASED = new PersonId(Ids.next());
    private static House system;
    private static UserAccountId wang;

    @BeforeAll
    static void start() {
        system = House.start();
        system.open("boss", Role.ADMINISTRATOR, null);
        system.open("auditor", Role.AUDITOR, null);
        wang = system.open("wang", Role.GUARD, null);
        system.append(wang.value(), "user-account", 1, new Suspended(wang));
        system.open("gone", Role.RESIDENT, ERASED);
        system.append(ERASED.value(), "person", 0, new PersonEvent.Erased(ERASED));
        system.open("locked", Role.CASHIER, null);
        system.lock("locked");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void show_an_administrator_everybody_and_what_can_be_done() {
        Visitor boss = system.visitor("boss");
        assertThat(boss.page("/accounts?after=" + system.head()))
                .contains("wang的姓名", "已停用", "保安", "href=\"/accounts/new\"")
                .doesNotContain("gone的姓名", "??");
        assertThat(boss.page("/accounts/" + wang))
                .contains("id=\"rights\"", "id=\"resume\"", "id=\"reset\"", "/story/user-account/")
                .contains(">已停用<")
                .doesNotContain(">可以登录<", "data-open=\"#suspend\"", "??");
        assertThat(boss.page("/accounts/" + Logins.idOf("locked")))
                .contains("锁定至", "id=\"unlock\"");
        assertThat(boss.page("/accounts/" + Logins.idOf("auditor")))
                .contains(">可以登录<")
                .doesNotContain(">已停用<");
        assertThat(boss.page("/accounts/new")).contains("rights.roles[]").doesNotContain("??");
        assertThat(boss.page("/accounts?q=zzz")).contains("没有符合条件的记录");
    }

    @Test
    void let_nobody_act_on_the_own_account() {
        assertThat(
                        system.visitor("boss")
                                .page(
                                        "/accounts/"
                                                + Logins.idOf("boss")
                                                + "?after="
                                                + system.head()))
                .contains("另一位管理员")
                .doesNotContain("data-open=\"#rights\"");
    }

    @Test
    void show_an_auditor_everything_and_let_him_change_nothing() {
        Visitor auditor = system.visitor("auditor");
        assertThat(auditor.page("/accounts?after=" + system.head()))
                .contains("wang的姓名")
                .doesNotContain("href=\"/accounts/new\"");
        assertThat(auditor.page("/accounts/" + wang)).doesNotContain("id=\"rights\"");
        assertThat(auditor.status("/accounts/new")).isEqualTo(403);
    }

    @Test
    void are_closed_to_everybody_else() {
        system.open("lin", Role.MANAGER, null);
        Visitor manager = system.visitor("lin");
        for (String path :
                List.of(
                        "/accounts",
                        "/accounts/" + wang,
                        "/reads",
                        "/api/accounts",
                        "/api/reads")) {
            assertThat(manager.status(path)).as(path).isEqualTo(403);
        }
        assertThat(manager.page("/account")).contains("lin的姓名", "物业经理", "name=\"old\"");
    }

    @Test
    void speak_english_to_whom_chose_it() {
        Visitor boss = system.visitor("boss");
        boss.status("/account?lang=en");
        for (String path :
                List.of("/accounts", "/accounts/new", "/accounts/" + wang, "/account", "/reads")) {
            assertThat(boss.page(path)).as(path).contains("lang=\"en\"").doesNotContain("??");
        }
    }

    @Test
    void record_who_looked_and_show_it_page_by_page() {
        Visitor boss = system.visitor("boss");
        boss.page("/accounts/" + wang + "?after=" + system.head());
        assertThat(boss.page("/reads?login=boss&reading=ACCOUNTS"))
                .contains("用户账户", "GET /accounts/" + wang, "/reads?person=" + wang)
                .doesNotContain("??");
        for (int i = 0; i < 51; i++) {
            boss.page("/accounts/" + wang);
        }
        assertThat(boss.page("/reads?login=boss&reading=ACCOUNTS"))
                .contains("href=\"/reads?login=boss&amp;reading=ACCOUNTS&amp;cursor=");
        assertThat(boss.page("/reads?login=nobody")).contains("没有符合条件的记录");
        assertThat(boss.status("/reads?from=yesterday")).isEqualTo(400);
    }
}
