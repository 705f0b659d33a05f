package guanjia.query.ledger;

import guanjia.events.FeeKind;
import guanjia.events.Tender.Means;

/**
 * The accounts that fees are booked to. What they are called and where they come from is data:
 * {@code ledger/chart.csv}.
 */
enum Code {
    CASH("1001"),
    BANK("1002"),
    OTHER_FUNDS("1012"),
    RECEIVABLES("1122"),
    BAD_DEBTS("1231"),
    ADVANCES("2203"),
    TAXES("2221"),
    DEPOSITS("224101"),
    FOR_OTHERS("224102"),
    REVENUE("6001"),
    OTHER_REVENUE("6051"),
    LATE_FEES("6301");

    private final String number;

    Code(String number) {
        this.number = number;
    }

    /** As the chart has it. */
    String number() {
        return number;
    }

    static Code of(String number) {
        for (Code code : values()) {
            if (code.number.equals(number)) {
                return code;
            }
        }
        throw new IllegalArgumentException(number);
    }

    /** Where money goes that comes by these means. */
    static Code of(Means means) {
        return switch (means) {
            case CASH -> CASH;
            case ONLINE -> OTHER_FUNDS;
            case BANK_TRANSFER, POS, CHEQUE, IMPORTED -> BANK;
        };
    }

    /** What is earned by a fee, or owed to those for whom it is collected. */
    static Code of(FeeKind kind) {
        return switch (kind) {
            case PROPERTY, PARKING, SHARED, RUBBISH, FIXED -> REVENUE;
            case WATER, POWER, GAS, HEAT -> FOR_OTHERS;
            case RENT, ONE_OFF, COLLECTION_COST -> OTHER_REVENUE;
            case STATED_LATE_FEE -> LATE_FEES;
        };
    }
}
