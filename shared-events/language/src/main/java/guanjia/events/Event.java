package guanjia.events;

/** Something that happened, and that nobody can make unhappened. */
public sealed interface Event
        permits BankStatementEvent,
                BillRunEvent,
                ClaimEvent,
                CommunityEvent,
                DailyCloseEvent,
                FeeAccountEvent,
                FeeStandardEvent,
                ImportEvent,
                LateFeeRunEvent,
                MeterEvent,
                PersonEvent,
                PropertyEvent,
                ReceiptBookEvent,
                UserAccountEvent,
                WorkOrderEvent {}
