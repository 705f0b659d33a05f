package guanjia.command.fee;

import guanjia.command.door.MoneyText;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.ChargeId;
import guanjia.events.Liable;
import guanjia.events.Party;
import guanjia.events.PersonId;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bodies of requests about fee accounts have in common. Amounts are strings in yuan. */
final class FeeRequests {

    private FeeRequests() {}

    record Who(Party.@NotNull Part part, @Nullable PersonId person) {
        Party party() {
            return new Party(part, person);
        }
    }

    record Owing(@NotNull @Valid Who party, @Nullable @Valid Who jointly) {
        Liable liable() {
            return new Liable(party.party(), jointly == null ? null : jointly.party());
        }
    }

    record Paid(
            @NotNull Means means,
            @NotBlank String amount,
            @Nullable @Size(max = 100) String voucher) {
        Tender tender() {
            String known = voucher == null ? "" : voucher.strip();
            return new Tender(
                    means,
                    MoneyText.positive("tenders.amount", amount),
                    known.isEmpty() ? null : known);
        }
    }

    record Part(@NotNull ChargeId charge, @NotNull Component component, @NotBlank String amount) {
        Allocation allocation(String field) {
            return new Allocation(charge, component, MoneyText.positive(field, amount));
        }
    }

    static List<Tender> tenders(List<Paid> paid) {
        return paid.stream().map(Paid::tender).toList();
    }

    static List<Allocation> allocations(@Nullable List<Part> parts) {
        return parts == null
                ? List.of()
                : parts.stream().map(part -> part.allocation("allocations.amount")).toList();
    }
}
