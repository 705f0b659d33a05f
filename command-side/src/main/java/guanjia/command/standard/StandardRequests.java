package guanjia.command.standard;

import guanjia.events.AllocationOrder;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Billing;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Tier;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.LateFeeTerms;
import guanjia.events.PeriodKind;
import guanjia.events.Price;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.Proration;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.events.Rounding;
import guanjia.events.Usage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about fee standards. Prices, rates and quantities are strings. */
final class StandardRequests {

    private StandardRequests() {}

    record Opening(
            @NotNull CommunityId community,
            @NotNull FeeKind kind,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 200) String name,
            @Nullable Set<@NotNull Usage> usages,
            @Nullable @Size(max = 500) List<@NotBlank @Size(max = 200) String> buildings,
            @NotNull LocalDate from,
            @NotNull @Valid Terms terms) {

        FeeItem item() {
            return new FeeItem(kind, code);
        }

        Scope scope() {
            return new Scope(
                    usages == null ? Set.of() : usages, buildings == null ? List.of() : buildings);
        }
    }

    record Version(@NotNull LocalDate from, @NotNull @Valid Terms terms) {}

    record Ending(@NotNull LocalDate until, @NotBlank @Size(max = 500) String reason) {}

    record Step(@Nullable Quantity upTo, @NotNull Price price) {}

    record Vacancy(
            int afterMonths, @NotNull Rate payable, @NotBlank @Size(max = 200) String evidence) {}

    record LateFee(
            @NotNull Rate daily,
            LateFeeTerms.@NotNull Cap cap,
            @Nullable Rate limit,
            @Nullable Rate lpr) {}

    record Terms(
            @NotNull Basis basis,
            @Nullable MeterKind meter,
            @Nullable Price price,
            @NotNull Per per,
            @Nullable @Size(max = 20) List<@NotNull @Valid Step> tiers,
            @NotNull PeriodKind period,
            @NotNull Timing timing,
            int anchorMonth,
            @NotNull Proration proration,
            DueRule.@NotNull From dueFrom,
            int dueDays,
            int graceDays,
            @Nullable @Valid LateFee lateFee,
            @NotNull AllocationOrder order,
            @NotNull Rate taxRate,
            @NotNull Rounding rounding,
            @Nullable @Valid Vacancy vacancy,
            int prepaidMonthsMax,
            @NotBlank @Size(max = 200) String source) {

        FeeTerms toTerms() {
            List<Tier> steps =
                    tiers == null
                            ? List.of()
                            : tiers.stream().map(it -> new Tier(it.upTo(), it.price())).toList();
            return new FeeTerms(
                    basis,
                    meter,
                    new Pricing(price, per, steps, null),
                    new Billing(period, timing, anchorMonth),
                    proration,
                    new DueRule(dueFrom, dueDays, graceDays),
                    lateFee == null
                            ? null
                            : new LateFeeTerms(
                                    lateFee.daily(), lateFee.cap(), lateFee.limit(), lateFee.lpr()),
                    order,
                    taxRate,
                    rounding,
                    vacancy == null
                            ? null
                            : new FeeTerms.Vacancy(
                                    vacancy.afterMonths(), vacancy.payable(), vacancy.evidence()),
                    prepaidMonthsMax,
                    source);
        }
    }
}
