package guanjia.command.fee;

import guanjia.command.FeeHouse;
import guanjia.command.FeeHouse.Reply;
import java.time.LocalDate;

/** What people send to the doors of fees, as JSON, and the ids of what they made. */
final class Asking {

    static final String OWNER = "{\"part\":\"OWNER\"}";
    private static final String OWING = "{\"party\":" + OWNER + "}";

    final FeeHouse house;
    final String community;
    private int made;

    Asking(FeeHouse house) {
        this.house = house;
        community =
                house.post(
                                FeeHouse.ADMIN,
                                "/api/communities",
                                "{\"name\":\"花园\",\"address\":\"福元西路148号\"}")
                        .id();
    }

    /** The first day of the month before last: behind it lies nothing that is asked here. */
    LocalDate since() {
        return house.today().withDayOfMonth(1).minusMonths(2);
    }

    /** Opens an account of a number of its own and gives its path. */
    String account() {
        made++;
        return "/api/fee-accounts/"
                + house.post(
                                FeeHouse.ACCOUNTANT,
                                "/api/fee-accounts",
                                """
                                {"community":"%s","number":"3-%d","since":"%s"}
                                """
                                        .formatted(community, made, since()))
                        .id();
    }

    Reply charge(String account, String gross) {
        return house.post(FeeHouse.ACCOUNTANT, account + "/charges", once(gross));
    }

    String once(String gross) {
        return """
        {"kind":"ONE_OFF","code":"lock","gross":"%s","taxRate":"0.06","on":"%s","due":"%s",
         "liable":%s,"reason":"换锁"}
        """
                .formatted(gross, since(), since(), OWING);
    }

    Reply pay(String account, String amount) {
        return house.post(FeeHouse.CASHIER, account + "/payments", payment(amount, house.today()));
    }

    static String payment(String amount, LocalDate on) {
        return paid(amount, on, "");
    }

    /**
     * @param more further fields, with a comma ahead of them
     */
    static String paid(String amount, LocalDate on, String more) {
        return """
        {"payer":%s,"on":"%s","tenders":[{"means":"CASH","amount":"%s"}],"atCounter":true%s}
        """
                .formatted(OWNER, on, amount, more);
    }

    static String byTransfer(String amount, LocalDate on, String voucher) {
        return """
        {"payer":%s,"on":"%s","atCounter":true,
         "tenders":[{"means":"BANK_TRANSFER","amount":"%s","voucher":"%s"}]}
        """
                .formatted(OWNER, on, amount, voucher);
    }

    static String part(String charge, String amount) {
        return "{\"charge\":\"%s\",\"component\":\"PRINCIPAL\",\"amount\":\"%s\"}"
                .formatted(charge, amount);
    }

    static String because(String reason) {
        return "{\"reason\":\"" + reason + "\"}";
    }

    String standard(String code, LocalDate from) {
        return house.post(FeeHouse.ACCOUNTANT, "/api/fee-standards", opening(code, from)).id();
    }

    /** 3 yuan for every cubic metre that went through a meter. */
    String publishedByMeter(String code, LocalDate from) {
        String metered =
                opening(code, from)
                        .replace("\"FIXED\"", "\"WATER\"")
                        .replace("\"UNIT\"", "\"METER\",\"meter\":\"WATER\"")
                        .replace(
                                "\"price\":\"100\",\"per\":\"MONTH\"",
                                "\"price\":\"3\",\"per\":\"QUANTITY\"");
        return publish(house.post(FeeHouse.ACCOUNTANT, "/api/fee-standards", metered).id());
    }

    String published(String code, LocalDate from) {
        return publish(standard(code, from));
    }

    /** Proposed by one, approved by another. */
    private String publish(String id) {
        String version = "/api/fee-standards/" + id + "/versions/1";
        house.post(FeeHouse.MANAGER, version + "/approval", "").mustBeDone();
        house.post(FeeHouse.ACCOUNTANT, version + "/publication", "").mustBeDone();
        return id;
    }

    String opening(String code, LocalDate from) {
        return """
        {"community":"%s","kind":"FIXED","code":"%s","name":"%s","from":"%s","terms":%s}
        """
                .formatted(community, code, code, from, terms("100"));
    }

    static String terms(String price) {
        return """
        {"basis":"UNIT","price":"%s","per":"MONTH","period":"MONTH","timing":"AHEAD",
         "anchorMonth":1,"proration":"DAILY_ACTUAL","dueFrom":"PERIOD_START","dueDays":0,
         "graceDays":0,"lateFee":{"daily":"0.0005","cap":"NONE"},"order":"PRINCIPAL_FIRST",
         "taxRate":"0.06","rounding":"FEN","prepaidMonthsMax":3,"source":"物业服务合同"}
        """
                .formatted(price);
    }

    /** A month of a standard, as somebody charges it by hand. */
    String month(String standard, LocalDate first, String more) {
        return """
        {"standard":"%s","kind":"MONTH","from":"%s","to":"%s","liable":%s,
         "reason":"补收"%s}
        """
                .formatted(standard, first, first.plusMonths(1).minusDays(1), OWING, more);
    }

    String meter(String number, String reading) {
        return """
        {"community":"%s","kind":"WATER","number":"%s","digits":5,"factor":1,
         "reading":%s,"on":"%s"}
        """
                .formatted(community, number, reading, since());
    }

    static String reading(LocalDate on, String reading) {
        return "{\"on\":\"%s\",\"reading\":%s,\"source\":\"SEEN\",\"rolledOver\":false}"
                .formatted(on, reading);
    }
}
