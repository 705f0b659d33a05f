package guanjia.command.imports;

import guanjia.events.Allocation;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountEvent.Opened;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what the events of accounts say, without any code of the product. */
final class FeeHistories {

    /** What one account comes to: charged, paid, and what of that was paid too much. */
    record Sum(Money charged, Money paid, Money prepaid) {

        static final Sum NOTHING = new Sum(Money.ZERO, Money.ZERO, Money.ZERO);

        Sum plus(Sum other) {
            return new Sum(
                    charged.plus(other.charged),
                    paid.plus(other.paid),
                    prepaid.plus(other.prepaid));
        }
    }

    private FeeHistories() {}

    static Map<FeeAccountId, Sum> sums(List<FeeAccountEvent> events) {
        Map<FeeAccountId, Sum> sums = new HashMap<>();
        for (FeeAccountEvent event : events) {
            Sum more =
                    switch (event) {
                        case ChargePosted(_, var charge) ->
                                new Sum(charge.gross(), Money.ZERO, Money.ZERO);
                        case PaymentReceived it -> new Sum(Money.ZERO, it.amount(), it.prepaid());
                        case PrepaymentApplied it ->
                                new Sum(Money.ZERO, Money.ZERO, applied(it).negated());
                        default -> Sum.NOTHING;
                    };
            sums.merge(event.account(), more, Sum::plus);
        }
        return sums;
    }

    private static Money applied(PrepaymentApplied event) {
        return Money.sum(event.allocations().stream().map(Allocation::amount).toList());
    }

    /** In which community the charge of a reference was made. */
    static CommunityId communityOf(ImportProcess process, String reference) {
        FeeAccountId account =
                process.events(ChargePosted.class).stream()
                        .filter(it -> reference.equals(it.charge().reference()))
                        .findFirst()
                        .orElseThrow()
                        .account();
        return process.events(Opened.class).stream()
                .filter(it -> it.account().equals(account))
                .findFirst()
                .orElseThrow()
                .community();
    }
}
