package guanjia.command.property;

import guanjia.command.property.PropertyCommand.Part;
import guanjia.events.Area;
import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about units. Days are ISO 8601, areas are strings in square metres. */
final class UnitRequests {

    private UnitRequests() {}

    /** Where a unit lies. */
    record At(
            @NotBlank @Size(max = 200) String building,
            @Nullable @Size(max = 200) String entrance,
            @Nullable Integer floor,
            @NotBlank @Size(max = 200) String number) {
        Place place() {
            String known = entrance == null ? "" : entrance.strip();
            return new Place(
                    building.strip(), known.isEmpty() ? null : known, floor, number.strip());
        }
    }

    record Registration(
            @NotNull CommunityId community,
            @NotNull @Valid At place,
            @NotNull Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea) {}

    record Correction(
            @NotNull @Valid At place,
            @NotNull Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea,
            @NotBlank @Size(max = 500) String reason) {}

    record NewPart(
            @NotNull @Valid At place,
            @NotNull Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea) {
        Part part() {
            return new Part(
                    new PropertyId(Ids.next()), place.place(), usage, builtUpArea, innerArea);
        }
    }

    record Splitting(
            @NotEmpty @Size(max = 100) List<@NotNull @Valid NewPart> into,
            @NotBlank @Size(max = 500) String reason,
            @NotNull LocalDate on) {}

    record Merging(
            @NotEmpty @Size(max = 100) List<@NotNull PropertyId> units,
            @NotNull @Valid At place,
            @NotNull Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea,
            @NotBlank @Size(max = 500) String reason,
            @NotNull LocalDate on) {}

    record Withdrawal(@NotBlank @Size(max = 500) String reason, @NotNull LocalDate on) {}

    record Owned(
            @NotNull PersonId owner, @NotNull @Positive @DecimalMax("100") BigDecimal percent) {
        Share share() {
            return new Share(owner, percent);
        }
    }

    record Transfer(
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Owned> owners,
            @NotNull LocalDate from) {}

    record Reversal(@NotNull LocalDate from, @NotBlank @Size(max = 500) String reason) {}
}
