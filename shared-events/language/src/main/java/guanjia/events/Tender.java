package guanjia.events;

import org.jspecify.annotations.Nullable;

/**
 * One way in which money came or went.
 *
 * @param amount greater than 0
 * @param voucher the number of the bank, the terminal or the channel, if it gave one; it counts
 *     once within a community
 */
public record Tender(Means means, Money amount, @Nullable String voucher) {

    /** By what means money moves. */
    public enum Means {
        /** 现金 */
        CASH,
        /** 银行转账 */
        BANK_TRANSFER,
        /** 刷卡 */
        POS,
        /** 线上支付 */
        ONLINE,
        /** 支票 */
        CHEQUE,
        /** Money that moved before this system kept the books. */
        IMPORTED
    }
}
