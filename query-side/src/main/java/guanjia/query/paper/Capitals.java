package guanjia.query.paper;

import java.math.BigDecimal;

/**
 * Amounts in Chinese capitals (大写金额), which nobody can alter with a stroke of the pen. As
 * 正确填写票据和结算凭证的基本规定 (支付结算办法 附一) has it: zeros in between are said once, 整 ends what has no fen.
 */
final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private Capitals() {}

    /** Such as 壹仟零伍元叁角整; an amount below zero begins with 负. */
    static String of(BigDecimal yuan) {
        long fen = yuan.movePointRight(2).longValueExact();
        StringBuilder words = new StringBuilder(fen < 0 ? "负" : "");
        long left = Math.abs(fen);
        long whole = left / 100;
        int jiao = (int) (left / 10 % 10);
        int rest = (int) (left % 10);
        if (whole > 0 || left == 0) {
            words.append(whole(whole)).append('元');
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (rest > 0 && whole > 0) {
            words.append('零');
        }
        return rest > 0
                ? words.append(DIGITS.charAt(rest)).append('分').toString()
                : words.append('整').toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / power(group) % GROUP);
            if (part == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || part < GROUP / 10)) {
                words.append('零');
            }
            words.append(group(part)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static String group(int part) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, unit = GROUP / 10; place >= 0; place--, unit /= 10) {
            int digit = part / unit % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }
}
