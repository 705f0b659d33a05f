package guanjia.command.person;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.Why;
import guanjia.command.person.PersonCommand.Correct;
import guanjia.command.person.PersonCommand.Erase;
import guanjia.command.person.PersonCommand.Register;
import guanjia.events.PersonId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of persons over HTTP. */
@RestController
@RequestMapping("/api/persons")
class PersonDoor {

    private final CommandDoor door;

    PersonDoor(CommandDoor door) {
        this.door = door;
    }

    /** A person as somebody describes him or her. Printing it shows nothing. */
    record Details(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 30) String phone,
            @Nullable @Size(max = 30) String identityNumber) {
        @Override
        public String toString() {
            return "Details[…]";
        }
    }

    /** All that is true of the person, and why it changes. Printing it shows no person. */
    record Correction(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 30) String phone,
            @Nullable @Size(max = 30) String identityNumber,
            @NotBlank @Size(max = 500) String reason) {
        @Override
        public String toString() {
            return "Correction[…]";
        }
    }

    @PostMapping
    Answer register(@RequestBody @Valid Details person, DoorRequest request) {
        PersonId id = new PersonId(Ids.next());
        return door.send(
                Register.of(id, person.name().strip(), person.phone(), person.identityNumber()),
                request);
    }

    @PostMapping("/{id}/correction")
    Answer correct(
            @PathVariable PersonId id, @RequestBody @Valid Correction person, DoorRequest request) {
        return door.send(
                Correct.of(
                        id,
                        person.name().strip(),
                        person.phone(),
                        person.identityNumber(),
                        person.reason()),
                request);
    }

    @PostMapping("/{id}/erasure")
    Answer erase(@PathVariable PersonId id, @RequestBody @Valid Why why, DoorRequest request) {
        return door.send(new Erase(id, why.reason()), request);
    }
}
