package guanjia.command.property;

import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Keys;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyEvent.MeterReading;
import guanjia.events.PropertyEvent.Tenure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about moving in and out. */
final class HandoverRequests {

    private HandoverRequests() {}

    record Opening(
            @NotNull Direction direction,
            @NotNull PersonId person,
            @Nullable Tenure tenure,
            @NotNull LocalDate planned) {}

    record Identity(@NotBlank @Size(max = 200) String document) {}

    record Agreement(@NotBlank @Size(max = 200) String number) {}

    record Meter(
            @NotNull MeterKind kind,
            @NotBlank @Size(max = 200) String meterNumber,
            @NotNull @PositiveOrZero BigDecimal reading) {
        MeterReading read() {
            return new MeterReading(kind, meterNumber.strip(), reading);
        }
    }

    record MeterReadings(@NotEmpty @Size(max = 50) List<@NotNull @Valid Meter> readings) {}

    record Bunch(
            @NotBlank @Size(max = 200) String what, @NotNull @Min(1) @Max(1_000) Integer count) {
        Keys keys() {
            return new Keys(what.strip(), count);
        }
    }

    record KeyList(@NotEmpty @Size(max = 50) List<@NotNull @Valid Bunch> keys) {}

    /** {@code what} describes the defect, where the item is not in order. */
    record Inspection(
            @NotBlank @Size(max = 200) String item,
            @NotNull Boolean inOrder,
            @Nullable @Size(max = 500) String what) {}

    record Defect(@NotBlank @Size(max = 500) String what) {}

    record Reinspection(@NotNull Boolean gone) {}

    record Signature(@NotNull LocalDate on) {}

    record Redating(@NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
}
