package guanjia.acceptance;

import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Somebody who prepares a home that owes something, and the people who work with its money. */
final class FeeClerk {

    static final String CASHIER = "counter-chen";
    static final String ACCOUNTANT = "books-li";
    static final String PASSWORD = "six geese on a pond";

    private static final String OWNER = "{\"party\":{\"part\":\"OWNER\"}}";

    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    final String community;
    final String unit;
    final String account;
    final String meter;
    final String standard;
    private final Visitor admin;
    private final Visitor accountant;

    FeeClerk(Product product) throws IOException {
        Clerk clerk = Clerk.at(product);
        admin = clerk.visitor();
        accountant = new Visitor(product, ACCOUNTANT, PASSWORD);
        employ(CASHIER, "CASHIER");
        employ(ACCOUNTANT, "ACCOUNTANT");
        community = clerk.community("银杏里");
        unit = clerk.unit(community, "2607");
        account = opened(unit);
        charge("120.00");
        meter = installed(unit, "S-2607");
        installed(clerk.unit(community, "2608"), "S-2608");
        standard = published();
    }

    LocalDate since() {
        return today.withDayOfMonth(1).minusMonths(2);
    }

    /** Charges the home once, due long ago. */
    void charge(String gross) throws IOException {
        made(
                admin,
                "/api/fee-accounts/" + account + "/charges",
                """
                {"kind":"ONE_OFF","code":"lock","gross":"%s","taxRate":"0.06","on":"%s",
                 "due":"%s","liable":%s,"reason":"换锁"}
                """
                        .formatted(gross, since(), since(), OWNER));
    }

    private void employ(String login, String role) throws IOException {
        made(
                admin,
                "/api/accounts",
                """
                {"login":"%s","displayName":"%s","password":"%s",
                 "rights":{"roles":["%s"],"everywhere":true}}
                """
                        .formatted(login, login, PASSWORD, role));
    }

    private String opened(String property) throws IOException {
        return made(
                admin,
                "/api/fee-accounts",
                "{\"community\":\"%s\",\"property\":\"%s\",\"since\":\"%s\"}"
                        .formatted(community, property, since()));
    }

    private String installed(String property, String number) throws IOException {
        return made(
                admin,
                "/api/meters",
                """
                {"community":"%s","property":"%s","kind":"WATER","number":"%s","digits":5,
                 "factor":1,"reading":100,"on":"%s"}
                """
                        .formatted(community, property, number, since()));
    }

    /** Proposed by one, approved by another: 2.50 yuan for a square metre and month. */
    private String published() throws IOException {
        String id =
                made(
                        admin,
                        "/api/fee-standards",
                        """
                        {"community":"%s","kind":"PROPERTY","code":"property-home",
                         "name":"住宅物业费","from":"%s","terms":{"basis":"BUILT_UP_AREA",
                         "price":"2.50","per":"MONTH","period":"MONTH","timing":"AHEAD",
                         "anchorMonth":1,"proration":"DAILY_ACTUAL","dueFrom":"PERIOD_START",
                         "dueDays":10,"graceDays":5,"lateFee":{"daily":"0.0005","cap":"NONE"},
                         "order":"PRINCIPAL_FIRST","taxRate":"0.06","rounding":"FEN",
                         "prepaidMonthsMax":12,"source":"物业服务合同"}}
                        """
                                .formatted(community, since()));
        String version = "/api/fee-standards/" + id + "/versions/1";
        done(accountant.post(version + "/approval", "{}"));
        done(admin.post(version + "/publication", "{}"));
        return id;
    }

    /** Every place that fees have, for one who wants to see them all. */
    List<String> places() {
        return List.of(
                "/approvals",
                "/cashier",
                "/cashier-days",
                "/fee-accounts",
                "/fee-accounts/" + account,
                "/fee-accounts/" + account + "/charge?standard=" + standard,
                "/fee-standards",
                "/fee-standards/" + standard,
                "/late-fee-runs",
                "/ledger",
                "/meters?community=" + community,
                "/meters/" + meter,
                "/meters/new?property=" + unit,
                "/meters/round?community=" + community);
    }

    private static String made(Visitor visitor, String path, String json) throws IOException {
        return done(visitor.post(path, json)).json().path("id").asString();
    }

    private static Reply done(Reply reply) {
        if (reply.status() / 100 != 2) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
        return reply;
    }
}
