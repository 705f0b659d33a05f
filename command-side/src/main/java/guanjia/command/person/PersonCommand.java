package guanjia.command.person;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of our knowledge of a person. Values travel so that printing hides them. */
public sealed interface PersonCommand extends Command {

    PersonId person();

    /** Makes a person known. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record Register(
            @TargetAggregateIdentifier PersonId person,
            Personal name,
            @Nullable Personal phone,
            @Nullable Personal identityNumber)
            implements PersonCommand {

        /** From plain values; null where nothing was said. */
        public static Register of(
                PersonId person,
                String name,
                @Nullable String phone,
                @Nullable String identityNumber) {
            return new Register(
                    person,
                    Personal.of(person, name),
                    said(person, phone),
                    said(person, identityNumber));
        }
    }

    /** States what is true of the person (个人信息保护法 46). */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record Correct(
            @TargetAggregateIdentifier PersonId person,
            Personal name,
            @Nullable Personal phone,
            @Nullable Personal identityNumber,
            String reason)
            implements PersonCommand {

        /** From plain values; null where nothing was said. */
        public static Correct of(
                PersonId person,
                String name,
                @Nullable String phone,
                @Nullable String identityNumber,
                String reason) {
            return new Correct(
                    person,
                    Personal.of(person, name),
                    said(person, phone),
                    said(person, identityNumber),
                    reason);
        }
    }

    /** Destroys the key of the person, for ever (个人信息保护法 47). */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Erase(@TargetAggregateIdentifier PersonId person, String reason)
            implements PersonCommand {}

    private static @Nullable Personal said(PersonId person, @Nullable String value) {
        return value == null ? null : Personal.of(person, value);
    }
}
