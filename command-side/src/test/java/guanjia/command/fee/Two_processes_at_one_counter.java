package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.GARDEN;
import static guanjia.command.fee.Ledger.OTHER;
import static guanjia.command.fee.Ledger.OWNER;
import static guanjia.command.fee.Ledger.SINCE;
import static guanjia.command.fee.Ledger.TODAY;
import static guanjia.command.fee.Ledger.cash;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.month;
import static guanjia.command.fee.Ledger.payment;
import static guanjia.command.fee.Ledger.pays;
import static guanjia.command.fee.Ledger.post;
import static guanjia.command.fee.Ledger.yuan;
import static guanjia.events.Allocation.principal;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.RegisterProcess;
import guanjia.command.cashier.ReceiptBooks;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Refusal;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.events.ChargeId;
import guanjia.events.FeeAccountId;
import guanjia.events.ReceiptBookEvent.ReceiptIssued;
import guanjia.history.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Two_processes_at_one_counter {

    private static final int ROUNDS = 10;
    private static final int AT_ONCE = 4;

    @Test
    void leave_no_receipt_out_and_take_no_debt_twice() throws Exception {
        TestPostgres postgres = TestPostgres.fresh();
        try (var one = new RegisterProcess(postgres);
                var two = new RegisterProcess(postgres);
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            assertThat(found(one)).containsOnlyNulls();
            for (int round = 0; round < ROUNDS; round++) {
                ChargeId debt = charge();
                String month = "2025-%02d".formatted(round + 1);
                assertThat(one.ask(post(month(debt, month, "100")))).isNull();
                race(List.of(one, two), threads, process -> counter(process, ACCOUNT));
                race(List.of(one, two), threads, process -> counter(process, OTHER));
                List<@Nullable Refusal> same =
                        race(
                                List.of(one, two),
                                threads,
                                process ->
                                        process.ask(
                                                pays(
                                                        payment(),
                                                        "100",
                                                        principal(debt, yuan("100")))));
                assertThat(same.stream().filter(Objects::isNull)).hasSizeLessThanOrEqualTo(1);
            }
            List<Long> numbers = numbers(one);
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, numbers.size()).boxed().toList());
            assertThat(numbers).hasSizeGreaterThanOrEqualTo(ROUNDS * AT_ONCE);
        }
    }

    private static List<@Nullable Refusal> found(RegisterProcess process) {
        List<@Nullable Refusal> refusals = new ArrayList<>();
        refusals.add(
                process.ask(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路"))));
        refusals.add(process.ask(new Open(ACCOUNT, GARDEN, null, "3-1502", SINCE)));
        refusals.add(process.ask(new Open(OTHER, GARDEN, null, "3-1503", SINCE)));
        return refusals;
    }

    /** Every cashier is a person of their own; the receipts are the community's. */
    private static @Nullable Refusal counter(RegisterProcess process, FeeAccountId account) {
        var asked = Ledger.asked("cashier-" + Thread.currentThread().threadId());
        var payment =
                new ReceivePayment(
                        account,
                        payment(),
                        OWNER,
                        TODAY,
                        List.of(cash("0.01")),
                        null,
                        List.of(),
                        null,
                        true,
                        null);
        try {
            process.bean(CommandDoor.class).send(payment, asked);
            return null;
        } catch (CommandRefused refused) {
            return refused.refusal();
        }
    }

    private static List<Long> numbers(RegisterProcess process) {
        var stream =
                process.bean(EventStore.class)
                        .readEvents(ReceiptBooks.idOf(GARDEN, 2026).toString(), 0);
        List<Long> numbers = new ArrayList<>();
        stream.forEachRemaining(message -> {
            if (message.getPayload() instanceof ReceiptIssued issued) {
                numbers.add(issued.number().number());
            }
        });
        return numbers;
    }

    /** What one of those who ask at once does with the process it has come to. */
    private interface Ask {
        @Nullable Refusal of(RegisterProcess process);
    }

    private static List<@Nullable Refusal> race(
            List<RegisterProcess> processes, ExecutorService threads, Ask ask) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<@Nullable Refusal>> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            RegisterProcess process = processes.get(i % processes.size());
            Callable<@Nullable Refusal> asking =
                    () -> {
                        start.await();
                        return ask.of(process);
                    };
            running.add(threads.submit(asking));
        }
        List<@Nullable Refusal> refusals = new ArrayList<>();
        for (Future<@Nullable Refusal> each : running) {
            refusals.add(each.get());
        }
        return refusals;
    }
}
