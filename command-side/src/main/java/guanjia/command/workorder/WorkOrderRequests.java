package guanjia.command.workorder;

import guanjia.command.door.MoneyText;
import guanjia.command.workorder.ReportCommand.Matter;
import guanjia.events.CommunityId;
import guanjia.events.DispatchEvent.Way;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.PropertyId;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reporter;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about work orders. Amounts are strings in yuan. */
final class WorkOrderRequests {

    private WorkOrderRequests() {}

    /** Printing it shows no person. */
    record Report(
            @NotNull CommunityId community,
            @Nullable PropertyId property,
            @Nullable @Size(max = 200) String place,
            @NotBlank @Size(max = 60) String category,
            @NotBlank @Size(max = 100) String title,
            @Nullable @Size(max = 5_000) String words,
            @Nullable PersonId person,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 30) String phone,
            @Nullable Source source,
            @Nullable Priority priority) {

        /**
         * @param resident the person who reports it alone; null for staff
         */
        ReportCommand.Report command(WorkOrderId order, @Nullable PersonId resident) {
            PersonId reporter = resident == null ? person : resident;
            PersonId voice = reporter == null ? new PersonId(order.value()) : reporter;
            Source came = source == null ? Source.PHONE : source;
            return new ReportCommand.Report(
                    order,
                    new Matter(community, property, place, category, title, sealed(voice, words)),
                    new Reporter(reporter, sealed(voice, name), sealed(voice, phone)),
                    resident == null ? came : Source.ONLINE,
                    priority == null || resident != null ? Priority.P3 : priority);
        }

        @Override
        public String toString() {
            return "Report[…]";
        }
    }

    record Triaging(
            @NotBlank @Size(max = 60) String category,
            @NotNull Priority priority,
            @NotNull Payer payer) {}

    record Urging(@Nullable @Size(max = 500) String reason) {}

    record Cause(@NotBlank @Size(max = 500) String reason) {}

    record Giving(@NotNull UserAccountId technician, @Nullable Way by) {
        Way way() {
            return by == null ? Way.BY_HAND : by;
        }
    }

    record Handing(@NotNull UserAccountId technician, @NotBlank @Size(max = 500) String reason) {}

    record Item(
            @NotBlank @Size(max = 100) String name,
            @NotNull BigDecimal quantity,
            @NotBlank @Size(max = 20) String unit,
            @NotBlank String price) {
        RepairCommand.Item item() {
            return new RepairCommand.Item(name, quantity, unit, MoneyText.signed("price", price));
        }
    }

    record Offer(
            @Nullable @Size(max = 50) List<@NotNull @Valid Item> items,
            @Nullable BigDecimal hours,
            @Nullable String rate) {
        List<RepairCommand.Item> lines() {
            return items == null ? List.of() : items.stream().map(Item::item).toList();
        }

        RepairCommand.Hours labour() {
            return work(hours == null ? BigDecimal.ZERO : hours, rate);
        }
    }

    record Agreement(@Nullable @Size(max = 200) String evidence) {}

    record Pausing(@NotNull Pause pause, @NotBlank @Size(max = 500) String reason) {}

    record Completion(
            @NotBlank @Size(max = 1_000) String result,
            @Nullable BigDecimal hours,
            @Nullable String rate) {
        RepairCommand.@Nullable Hours labour() {
            return hours == null ? null : work(hours, rate);
        }
    }

    /** Printing it shows no words. */
    record Rating(
            @Nullable Integer rating,
            @Nullable @Size(max = 5_000) String words,
            @Nullable @Size(max = 200) String evidence) {
        @Override
        public String toString() {
            return "Rating[…]";
        }
    }

    record Check(@NotNull Boolean passed, @Nullable @Size(max = 500) String finding) {}

    /** Printing it shows no words. */
    record Call(
            @NotNull Boolean reached,
            @Nullable Boolean satisfied,
            @Nullable @Size(max = 5_000) String words) {
        @Override
        public String toString() {
            return "Call[…]";
        }
    }

    /** Printing it shows no words. */
    record Again(
            @NotBlank @Size(max = 500) String reason,
            @Nullable Source source,
            @Nullable @Size(max = 5_000) String words) {
        @Override
        public String toString() {
            return "Again[…]";
        }
    }

    static @Nullable Personal sealed(PersonId voice, @Nullable String words) {
        return words == null || words.isBlank() ? null : Personal.of(voice, words.strip());
    }

    private static RepairCommand.Hours work(BigDecimal hours, @Nullable String rate) {
        return new RepairCommand.Hours(hours, MoneyText.signed("rate", rate == null ? "0" : rate));
    }
}
