package guanjia.command.billing;

import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.Place;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run charges by in one community.
 *
 * @param rules the standards of the items that are charged
 * @param scopes of everything in force, whether this run charges it or not
 * @param earliest the first day of any version; null when there is none
 */
record Tariff(List<Rule> rules, List<Scope> scopes, @Nullable LocalDate earliest) {

    Tariff {
        rules = List.copyOf(rules);
        scopes = List.copyOf(scopes);
    }

    static Tariff of(RunPlan plan, List<Published> standards) {
        List<Rule> rules = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>();
        LocalDate earliest = null;
        for (Published standard : standards) {
            Rule rule = Rule.of(plan, standard);
            if (rule != null) {
                scopes.add(standard.scope());
                LocalDate first = standard.versions().getFirst().from();
                earliest = earliest == null || first.isBefore(earliest) ? first : earliest;
                if (plan.charges(standard.item())) {
                    rules.add(rule);
                }
            }
        }
        return new Tariff(rules, scopes, earliest);
    }

    /** Whether anything at all is charged for such a unit. */
    boolean isFor(Usage usage, Place place) {
        return scopes.stream().anyMatch(scope -> covers(scope, usage, place));
    }

    static boolean covers(Scope scope, Usage usage, Place place) {
        return (scope.usages().isEmpty() || scope.usages().contains(usage))
                && (scope.buildings().isEmpty() || scope.buildings().contains(place.building()));
    }
}
