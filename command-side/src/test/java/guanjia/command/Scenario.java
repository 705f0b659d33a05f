package guanjia.command;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.bank.BankParts;
import guanjia.command.billing.BillingParts;
import guanjia.command.cashier.CashierParts;
import guanjia.command.claim.ClaimParts;
import guanjia.command.community.CommunityParts;
import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Refusal;
import guanjia.command.fee.FeeParts;
import guanjia.command.meter.MeterParts;
import guanjia.command.person.PersonParts;
import guanjia.command.property.PropertyParts;
import guanjia.command.standard.StandardParts;
import guanjia.command.workorder.WorkOrderParts;
import guanjia.events.ClaimEvent;
import guanjia.events.Event;
import guanjia.events.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Given, when, then for decisions that touch several streams, which Axon's fixture of one aggregate
 * cannot show. Everything but the storage is what runs in the product; what was given was decided
 * too.
 */
public final class Scenario {

    /** The moment at which everything is asked: 2026-03-15, noon in Shanghai. */
    public static final Instant NOON = Instant.parse("2026-03-15T04:00:00Z");

    /** The system, which may do everything, at {@link #NOON}. */
    public static final Asked ASKED = Asked.bySystem(NOON);

    private final Configuration axon;
    private final List<Event> happened = new ArrayList<>();

    public Scenario() {
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(_ -> Jackson3Serializer.builder().build())
                        .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
                        .configureCorrelationDataProviders(
                                _ -> List.of(new SimpleCorrelationDataProvider(Facts.VALID_AT)));
        ClaimParts.install(configurer);
        CommunityParts.install(configurer);
        PersonParts.install(configurer);
        PropertyParts.install(configurer);
        CashierParts.install(configurer);
        FeeParts.install(configurer);
        StandardParts.install(configurer);
        MeterParts.install(configurer);
        BillingParts.install(configurer);
        BankParts.install(configurer);
        WorkOrderParts.install(configurer);
        axon = configurer.start();
        axon.eventStore()
                .subscribe(events ->
                        events.forEach(event -> happened.add((Event) event.getPayload())));
    }

    /** Carries commands out that nobody doubts. */
    public Scenario given(Command... commands) {
        for (Command command : commands) {
            Refusal refusal = send(command, ASKED);
            assertThat(refusal).as("%s", command).isNull();
        }
        return this;
    }

    /** Lets somebody ask for what nobody doubts. */
    public Scenario given(Asked asked, Command... commands) {
        for (Command command : commands) {
            assertThat(send(command, asked)).as("%s", command).isNull();
        }
        return this;
    }

    /** Lets something have happened that another feature decides. */
    public Scenario happened(String aggregateType, Object id, Event... events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Event event : events) {
            messages.add(
                    new GenericDomainEventMessage<>(
                            aggregateType, id.toString(), messages.size(), event));
        }
        axon.eventStore().publish(messages);
        return this;
    }

    public Outcome when(Command command) {
        return when(command, ASKED);
    }

    public Outcome when(Command command, Asked asked) {
        happened.clear();
        return new Outcome(send(command, asked), List.copyOf(happened));
    }

    private @Nullable Refusal send(Command command, Asked asked) {
        Map<String, String> facts = new TreeMap<>(asked.toMetaData());
        if (command.validAt() != null) {
            facts.put(Facts.VALID_AT, command.validAt().toString());
        }
        CompletableFuture<@Nullable Throwable> result = new CompletableFuture<>();
        axon.commandBus()
                .dispatch(
                        new GenericCommandMessage<>(command, facts),
                        (_, answer) ->
                                result.complete(
                                        answer.isExceptional() ? answer.exceptionResult() : null));
        return switch (result.join()) {
            case null -> null;
            case CommandRefused refused -> refused.refusal();
            case Throwable failure -> throw new AssertionError(failure);
        };
    }

    /** What came of a command. */
    public record Outcome(@Nullable Refusal refusal, List<Event> happened) {

        /** Everything that happened, but for the claims, which have tests of their own. */
        public void then(Event... events) {
            assertThat(refusal).isNull();
            assertThat(happened.stream().filter(event -> !(event instanceof ClaimEvent)))
                    .containsExactly(events);
        }

        public void thenRefused(Refusal because) {
            assertThat(refusal).isEqualTo(because);
            assertThat(happened).isEmpty();
        }

        public List<ClaimEvent> claims() {
            return happened.stream()
                    .filter(ClaimEvent.class::isInstance)
                    .map(ClaimEvent.class::cast)
                    .toList();
        }
    }
}
