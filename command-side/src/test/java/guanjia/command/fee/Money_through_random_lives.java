package guanjia.command.fee;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.command.reckoning.LateFees;
import guanjia.events.Allocation.Component;
import guanjia.events.FeeAccountEvent;
import guanjia.events.Party;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Anything is asked of many accounts from several threads. Behind every step the books that were
 * kept from the bare events must balance to the fen and agree with the account that decides. {@code
 * -Dsimulation.operations=1000000 -Dsimulation.accounts=1000} runs it at full size.
 */
class Money_through_random_lives {

    private static final int OPERATIONS = Integer.getInteger("simulation.operations", 30_000);
    private static final int ACCOUNTS = Integer.getInteger("simulation.accounts", 40);
    private static final int THREADS = 4;
    private static final int STEPS_BETWEEN_FULL_CHECKS = 100;
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 15);

    private static final class Life {
        final RandomLedger asker;
        final Account account = new Account();
        final Books books = new Books();
        final List<FeeAccountEvent> events = new ArrayList<>();
        final long seed;
        int steps;

        Life(long seed) {
            this.seed = seed;
            asker = new RandomLedger(seed);
            step(asker.opening(), asked("wang", BEGIN));
        }

        LocalDate today() {
            return BEGIN.plusDays(steps);
        }

        boolean step(Command command, Asked asked) {
            try {
                Decide.decide(account, command, asked, this::happen);
                return true;
            } catch (CommandRefused refused) {
                return false;
            }
        }

        private void happen(FeeAccountEvent event) {
            account.evolve(event);
            books.enter(event);
            events.add(event);
        }
    }

    private final Map<String, AtomicLong> seen = new ConcurrentHashMap<>();

    @Test
    void never_loses_a_fen() throws Exception {
        List<Life> lives = new ArrayList<>();
        for (int seed = 0; seed < ACCOUNTS; seed++) {
            lives.add(new Life(seed));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> live(lives)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        lives.forEach(Money_through_random_lives::replay);
        // A simulation that never gets anywhere would prove nothing.
        assertThat(seen.keySet())
                .contains(
                        "ChargeReversed",
                        "LateFeeReversed",
                        "PaymentReversed",
                        "AllocationReleased",
                        "RefundPaid",
                        "DepositDeducted",
                        "WaiverApproved",
                        "WriteOffApproved",
                        "WriteOffRecovered",
                        "DisputeDecided",
                        "DemandDelivered");
    }

    /** Whichever thread comes first has the account, as in a process that serves many. */
    private void live(List<Life> lives) {
        for (int i = 0; i < OPERATIONS / THREADS; i++) {
            Life life = lives.get(ThreadLocalRandom.current().nextInt(lives.size()));
            synchronized (life) {
                try {
                    step(life);
                } catch (AssertionError | RuntimeException failure) {
                    throw new AssertionError("seed " + life.seed + ", step " + life.steps, failure);
                }
            }
        }
    }

    private void step(Life life) {
        life.steps++;
        int before = life.events.size();
        LocalDate today = life.today();
        Command command =
                switch (life.steps % 25) {
                    case 0 -> life.asker.payout(life.account, today);
                    case 12 -> life.asker.recovery(life.account, today);
                    default -> life.asker.next(life.account, today);
                };
        life.step(command, asked(life.asker.second() ? "chen" : "wang", today));
        life.books.mustBalance();
        for (FeeAccountEvent event : life.events.subList(before, life.events.size())) {
            seen.computeIfAbsent(event.getClass().getSimpleName(), _ -> new AtomicLong())
                    .incrementAndGet();
        }
        if (life.steps % STEPS_BETWEEN_FULL_CHECKS == 0) {
            agree(life.account, life.books);
        }
    }

    private static void agree(Account account, Books books) {
        assertThat(account.debts()).hasSize(books.items.size());
        for (Debt debt : account.debts()) {
            Books.Item item = Objects.requireNonNull(books.items.get(debt.charge()));
            books.mustBalance(debt.charge());
            for (Component component : Component.values()) {
                assertThat(item.line(component).open()).isEqualTo(debt.open(component).fen());
            }
            if (debt.terms() != null && debt.accruedThrough() != null) {
                assertThat(
                                LateFees.reckon(
                                                debt.terms(),
                                                debt.lastDayOfGrace(),
                                                debt.gross(),
                                                debt.principalSettled(),
                                                debt.disputes().frozen(),
                                                debt.accruedThrough())
                                        .total())
                        .as("late fee of %s", debt.charge())
                        .isEqualTo(debt.accrued());
            }
        }
        for (Map.Entry<Party, Long> purse : books.purses.entrySet()) {
            assertThat(account.purses().of(purse.getKey()).fen()).isEqualTo(purse.getValue());
        }
    }

    /** The same events always give the same account. */
    private static void replay(Life life) {
        Account again = new Account();
        life.events.forEach(again::evolve);
        agree(again, life.books);
    }

    private static Asked asked(String actor, LocalDate today) {
        return new Asked(
                actor,
                EnumSet.of(Role.MANAGER),
                true,
                Collections.emptyList(),
                today.atTime(12, 0).atZone(Asked.BUSINESS_ZONE).toInstant());
    }
}
