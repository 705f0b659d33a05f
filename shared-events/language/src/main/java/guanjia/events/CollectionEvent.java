package guanjia.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a debt is asked for, doubted and kept alive. */
public sealed interface CollectionEvent extends FeeAccountEvent {

    /** How a demand reaches somebody. */
    enum Channel {
        NOTICE,
        SMS,
        PHONE,
        MESSAGE,
        VISIT,
        LETTER,
        LAWYERS_LETTER
    }

    /** What shows that a demand arrived. */
    enum Proof {
        /** 签收 */
        SIGNED,
        /** 挂号信、快递回执 */
        POSTAL_RECEIPT,
        /** The debtor answered. */
        ANSWERED,
        /** 留置送达, seen by others. */
        WITNESSED,
        /** The service says that it was read. */
        READ,
        /** What an imported history states. */
        STATED
    }

    /** What became of a dispute. */
    enum Outcome {
        /** The one who doubted was right; what follows is a reversal or a waiver. */
        UPHELD,
        PARTLY_UPHELD,
        DISMISSED,
        WITHDRAWN
    }

    /** What begins the limitation period anew (民法典 195), besides a demand and a part payment. */
    enum Interruption {
        /** 同意履行: the debtor promised, such as by a plan of instalments. */
        PROMISE,
        /** 提起诉讼或者申请仲裁 */
        FILING,
        /** Anything of the same effect. */
        OTHER
    }

    /**
     * Payment was demanded (催缴).
     *
     * @param amount what was owed on these charges
     * @param text what was written or said, sealed with the key of the person it went to
     */
    @StoredAs("fee-account.demand-sent")
    record DemandSent(
            FeeAccountId account,
            DemandId demand,
            List<ChargeId> charges,
            Money amount,
            Channel channel,
            LocalDate on,
            @Nullable Personal text,
            @Nullable String reference)
            implements CollectionEvent {
        public DemandSent {
            charges = List.copyOf(charges);
        }
    }

    /** The demand arrived: limitation begins anew for its charges. */
    @StoredAs("fee-account.demand-delivered")
    record DemandDelivered(
            FeeAccountId account,
            DemandId demand,
            Proof proof,
            LocalDate on,
            @Nullable String document)
            implements CollectionEvent {}

    /** Limitation began anew for these charges for another reason. */
    @StoredAs("fee-account.limitation-interrupted")
    record LimitationInterrupted(
            FeeAccountId account,
            List<ChargeId> charges,
            Interruption cause,
            LocalDate on,
            String document)
            implements CollectionEvent {
        public LimitationInterrupted {
            charges = List.copyOf(charges);
        }
    }

    /**
     * Somebody doubts charges. Until it is decided they are not demanded, and no late fee grows.
     *
     * @param about in a few words, without personal data
     * @param statement what the person says, sealed with the person's key
     */
    @StoredAs("fee-account.dispute-opened")
    record DisputeOpened(
            FeeAccountId account,
            DisputeId dispute,
            List<ChargeId> charges,
            LocalDate on,
            String about,
            @Nullable Personal statement,
            @Nullable String reference)
            implements CollectionEvent {
        public DisputeOpened {
            charges = List.copyOf(charges);
        }
    }

    /** It was decided; from the day on demands and late fees go on. */
    @StoredAs("fee-account.dispute-decided")
    record DisputeDecided(FeeAccountId account, DisputeId dispute, Outcome outcome, LocalDate on)
            implements CollectionEvent {}
}
