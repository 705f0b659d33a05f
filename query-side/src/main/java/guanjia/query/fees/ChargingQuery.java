package guanjia.query.fees;

import guanjia.events.BillingPeriod;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.PeriodKind;
import guanjia.query.meter.MeterQuery;
import guanjia.query.meter.MeterRow;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import guanjia.query.register.UnitQuery;
import guanjia.query.register.UnitRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Suggests what somebody who charges by a standard will most likely type. */
@Component
class ChargingQuery {

    /**
     * What is asked for a standard, and what is suggested.
     *
     * @param how what says how much there is
     * @param quantity null when nothing is known
     * @param meters that may show it, when a meter does
     */
    public record Suggestion(
            StandardRow standard,
            FeeTerms terms,
            How how,
            BillingPeriod period,
            @Nullable String quantity,
            List<MeterRow> meters) {}

    /** What says how much there is. */
    public enum How {
        /** A quantity that is typed. */
        QUANTITY,
        /** One for each unit: nothing is typed. */
        ONE,
        /** The readings of a meter. */
        METER,
        /** An amount that comes from elsewhere. */
        AMOUNT
    }

    private final JdbcClient jdbc;
    private final UnitQuery units;
    private final MeterQuery meters;

    ChargingQuery(JdbcClient jdbc, UnitQuery units, MeterQuery meters) {
        this.jdbc = jdbc;
        this.units = units;
        this.meters = meters;
    }

    Suggestion suggest(AccountRow account, StandardView view, @Nullable UUID replaces) {
        FeeTerms terms =
                view.versions().stream()
                        .filter(it -> it.state().equals("PUBLISHED"))
                        .findFirst()
                        .orElseThrow(FeeApi::missing)
                        .terms();
        List<MeterRow> counting =
                terms.meter() == null
                        ? List.of()
                        : meters.countingFor(
                                account.property(), account.communityId(), terms.meter().name());
        return new Suggestion(
                view.standard(),
                terms,
                how(terms.basis()),
                period(account, view.standard(), terms.billing().period(), replaces),
                quantity(account, terms.basis()),
                counting);
    }

    @Nullable String nameOf(UUID standard) {
        return jdbc.sql("select name from fee_standard where standard = ?")
                .param(standard)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static How how(Basis basis) {
        return switch (basis) {
            case METER -> How.METER;
            case UNIT -> How.ONE;
            case BUILT_UP_AREA, INNER_AREA, STATED -> How.QUANTITY;
            case IMPORTED, SHARE_BY_AREA, SHARE_BY_UNIT, SHARE_BY_WEIGHT -> How.AMOUNT;
        };
    }

    /** The one that is made anew, or the first that is not charged yet, or the one of today. */
    private BillingPeriod period(
            AccountRow account, StandardRow standard, PeriodKind kind, @Nullable UUID replaces) {
        Optional<BillingPeriod> old =
                jdbc.sql("select period, from_on, to_on from fee_charge where charge = ?")
                        .param(replaces)
                        .query((row, _) ->
                                new BillingPeriod(
                                        PeriodKind.valueOf(row.getString("period")),
                                        row.getObject("from_on", LocalDate.class),
                                        row.getObject("to_on", LocalDate.class)))
                        .optional();
        return old.orElseGet(() -> BillingPeriod.beginning(kind, next(account, standard)));
    }

    private LocalDate next(AccountRow account, StandardRow standard) {
        return jdbc.sql(
                        "select max(to_on) + 1 from fee_charge where account = ? and code = ?"
                                + " and reversed_on is null")
                .params(account.id(), standard.code())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElseGet(() -> Residence.today().withDayOfMonth(1));
    }

    private @Nullable String quantity(AccountRow account, Basis basis) {
        UUID unit = account.property();
        Optional<UnitRow> row = unit == null ? Optional.empty() : units.row(unit, Scope.current());
        BigDecimal area =
                switch (basis) {
                    case BUILT_UP_AREA -> row.map(UnitRow::builtUpArea).orElse(null);
                    case INNER_AREA -> row.map(UnitRow::innerArea).orElse(null);
                    default -> null;
                };
        return area == null ? null : area.toPlainString();
    }
}
