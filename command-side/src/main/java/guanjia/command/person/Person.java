package guanjia.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.person.PersonCommand.Correct;
import guanjia.command.person.PersonCommand.Erase;
import guanjia.command.person.PersonCommand.Register;
import guanjia.events.PersonEvent;
import guanjia.events.PersonEvent.Corrected;
import guanjia.events.PersonEvent.Erased;
import guanjia.events.PersonEvent.Registered;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person. The aggregate remembers only whether the person is known: no decision
 * needs a personal value, so none is kept.
 */
@Aggregate(type = "person")
class Person {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{3,30}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9A-Za-z()-]{4,30}");

    @AggregateIdentifier private @Nullable PersonId id;

    private boolean erased;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PersonId decide(Register register) {
        PersonId person = register.person();
        CommandRefused.unless(id == null, new PersonRefusal.AlreadyRegistered(person));
        check(register.name(), register.phone(), register.identityNumber());
        apply(new Registered(person, register.name(), register.phone(), register.identityNumber()));
        return person;
    }

    @CommandHandler
    void decide(Correct correct) {
        PersonId person = correct.person();
        Input.reason(correct.reason());
        CommandRefused.unless(!erased, new PersonRefusal.Erased(person));
        check(correct.name(), correct.phone(), correct.identityNumber());
        apply(new Corrected(person, correct.name(), correct.phone(), correct.identityNumber()));
    }

    /** Called by {@link PersonErasure}, which destroys the key along with it. */
    void decide(Erase erase) {
        Input.reason(erase.reason());
        CommandRefused.unless(!erased, new PersonRefusal.Erased(erase.person()));
        apply(new Erased(erase.person()));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        switch (event) {
            case Registered(var person, _, _, _) -> id = person;
            case Corrected _ -> {}
            case Erased _ -> erased = true;
        }
    }

    private static void check(
            Personal name, @Nullable Personal phone, @Nullable Personal identityNumber) {
        Input.required("name", name.value(), Input.NAME_LENGTH_MAX);
        CommandRefused.unless(matches(phone, PHONE), new PersonRefusal.NoPhoneNumber());
        CommandRefused.unless(
                matches(identityNumber, IDENTITY_NUMBER), new PersonRefusal.NoIdentityNumber());
    }

    private static boolean matches(@Nullable Personal value, Pattern pattern) {
        return value == null || (value.value() != null && pattern.matcher(value.value()).matches());
    }
}
