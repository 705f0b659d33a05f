package guanjia.command.meter;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.meter.MeterCommand.CorrectReading;
import guanjia.command.meter.MeterCommand.Install;
import guanjia.command.meter.MeterCommand.Plate;
import guanjia.command.meter.MeterCommand.Read;
import guanjia.command.meter.MeterCommand.Remove;
import guanjia.command.meter.MeterCommand.Replace;
import guanjia.events.CommunityId;
import guanjia.events.MeterEvent.Source;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of meters over HTTP. */
@RestController
@RequestMapping("/api/meters")
class MeterDoor {

    record Installation(
            @NotNull CommunityId community,
            @Nullable PropertyId property,
            @NotNull MeterKind kind,
            @NotBlank @Size(max = 60) String number,
            int digits,
            @NotNull BigDecimal factor,
            @NotNull BigDecimal reading,
            @NotNull LocalDate on) {}

    record Reading(
            @NotNull LocalDate on,
            @NotNull BigDecimal reading,
            @NotNull Source source,
            boolean rolledOver) {}

    record Correction(
            @NotNull LocalDate on,
            @NotNull BigDecimal reading,
            @NotBlank @Size(max = 500) String reason) {}

    record Replacement(
            @NotNull LocalDate on,
            @NotNull BigDecimal lastReading,
            @NotBlank @Size(max = 60) String number,
            int digits,
            @NotNull BigDecimal factor,
            @NotNull BigDecimal firstReading) {}

    record Removal(@NotNull LocalDate on, @NotNull BigDecimal lastReading) {}

    private final CommandDoor door;

    MeterDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    Answer install(@RequestBody @Valid Installation it, DoorRequest request) {
        return door.send(
                new Install(
                        new MeterId(Ids.next()),
                        it.community(),
                        it.property(),
                        it.kind(),
                        new Plate(it.number(), it.digits(), it.factor()),
                        it.reading(),
                        it.on()),
                request);
    }

    @PostMapping("/{id}/readings")
    Answer read(@PathVariable MeterId id, @RequestBody @Valid Reading it, DoorRequest request) {
        return door.send(
                new Read(id, it.on(), it.reading(), it.source(), it.rolledOver()), request);
    }

    @PostMapping("/{id}/corrections")
    Answer correct(
            @PathVariable MeterId id, @RequestBody @Valid Correction it, DoorRequest request) {
        return door.send(new CorrectReading(id, it.on(), it.reading(), it.reason()), request);
    }

    @PostMapping("/{id}/replacement")
    Answer replace(
            @PathVariable MeterId id, @RequestBody @Valid Replacement it, DoorRequest request) {
        return door.send(
                new Replace(
                        id,
                        it.on(),
                        it.lastReading(),
                        new MeterId(Ids.next()),
                        new Plate(it.number(), it.digits(), it.factor()),
                        it.firstReading()),
                request);
    }

    @PostMapping("/{id}/removal")
    Answer remove(@PathVariable MeterId id, @RequestBody @Valid Removal it, DoorRequest request) {
        return door.send(new Remove(id, it.on(), it.lastReading()), request);
    }
}
