package guanjia.command.billing;

import guanjia.command.fee.AccountStandings;
import guanjia.command.fee.FeeAccounts;
import guanjia.command.meter.MeterFacts;
import guanjia.command.property.UnitFacts;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.MeterId;
import guanjia.events.PropertyId;
import guanjia.history.StreamPrefetch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what the bills of a page of units hang on, by one query for all their streams. */
@Component
class UnitReader {

    private final Directory directory;
    private final StreamPrefetch prefetch;
    private final UnitFacts units;
    private final AccountStandings accounts;
    private final MeterFacts meters;

    UnitReader(
            Directory directory,
            StreamPrefetch prefetch,
            UnitFacts units,
            AccountStandings accounts,
            MeterFacts meters) {
        this.directory = directory;
        this.prefetch = prefetch;
        this.units = units;
        this.accounts = accounts;
        this.meters = meters;
    }

    /** The facts of each unit, in their order. */
    List<UnitFactsRead> read(List<Reached> page, boolean metered) {
        Map<PropertyId, List<MeterId>> metersOf = metered ? directory.meters(page) : Map.of();
        List<UUID> streams = new ArrayList<>();
        for (Reached unit : page) {
            streams.add(unit.property().value());
            streams.add(FeeAccounts.idOf(unit.property()).value());
        }
        metersOf.values().forEach(ids -> ids.forEach(id -> streams.add(id.value())));
        List<UnitFactsRead> facts = new ArrayList<>();
        try (var _ = prefetch.loadToRead(streams)) {
            for (Reached unit : page) {
                FeeAccountId account = FeeAccounts.idOf(unit.property());
                facts.add(
                        new UnitFactsRead(
                                units.of(unit.property()),
                                account,
                                accounts.of(account),
                                metersOf.getOrDefault(unit.property(), List.of()).stream()
                                        .map(meters::of)
                                        .toList()));
            }
        }
        return facts;
    }

    /** Whether any standard of a tariff counts by meters. */
    static boolean isMetered(Tariff tariff) {
        return tariff.rules().stream().anyMatch(rule -> rule.terms().basis() == Basis.METER);
    }
}
