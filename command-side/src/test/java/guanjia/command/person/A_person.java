package guanjia.command.person;

import guanjia.command.door.InputRefusal;
import guanjia.command.person.PersonCommand.Correct;
import guanjia.command.person.PersonCommand.Erase;
import guanjia.command.person.PersonCommand.Register;
import guanjia.events.PersonEvent;
import guanjia.events.PersonEvent.Erased;
import guanjia.events.PersonEvent.Registered;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.history.Ids;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class A_person {

    private static final PersonId PERSON = new PersonId(Ids.next());
    private static final Personal NAME = Personal.of(PERSON, "张三");
    private static final Registered REGISTERED =
            new Registered(PERSON, NAME, Personal.of(PERSON, "138 0000 0000"), null);

    private AggregateTestFixture<Person> fixture = new AggregateTestFixture<>(Person.class);

    @BeforeEach
    void erase_as_the_product_does_but_for_the_key() {
        fixture = new AggregateTestFixture<>(Person.class);
        fixture.registerCommandHandler(
                Erase.class,
                message -> {
                    Erase erase = (Erase) message.getPayload();
                    fixture.getRepository()
                            .load(erase.person().toString())
                            .execute(person -> person.decide(erase));
                    return null;
                });
    }

    @Test
    void becomes_known() {
        fixture.givenNoPriorActivity()
                .when(Register.of(PERSON, "张三", "138 0000 0000", null))
                .expectEvents(REGISTERED);
    }

    @Test
    void becomes_known_once() {
        fixture.given(REGISTERED)
                .when(Register.of(PERSON, "张三", null, null))
                .expectNoEvents()
                .expectExceptionDetails(new PersonRefusal.AlreadyRegistered(PERSON));
    }

    @Test
    void has_a_name() {
        fixture.givenNoPriorActivity()
                .when(Register.of(PERSON, "", null, null))
                .expectExceptionDetails(new InputRefusal.Missing("name"));
    }

    @Test
    void has_a_telephone_number_or_none() {
        fixture.givenNoPriorActivity()
                .when(Register.of(PERSON, "张三", "call me", null))
                .expectExceptionDetails(new PersonRefusal.NoPhoneNumber());
    }

    @Test
    void has_an_identity_number_or_none() {
        fixture.givenNoPriorActivity()
                .when(Register.of(PERSON, "张三", null, "?"))
                .expectExceptionDetails(new PersonRefusal.NoIdentityNumber());
    }

    @Test
    void is_corrected() {
        fixture.given(REGISTERED)
                .when(Correct.of(PERSON, "张珊", null, "43010119900101123X", "写错"))
                .expectEvents(
                        new PersonEvent.Corrected(
                                PERSON,
                                Personal.of(PERSON, "张珊"),
                                null,
                                Personal.of(PERSON, "43010119900101123X")));
    }

    @Test
    void that_was_erased_is_not_corrected() {
        fixture.given(REGISTERED, new Erased(PERSON))
                .when(Correct.of(PERSON, "张珊", null, null, "写错"))
                .expectNoEvents()
                .expectExceptionDetails(new PersonRefusal.Erased(PERSON));
    }

    @Test
    void is_erased_with_a_reason() {
        fixture.given(REGISTERED).when(new Erase(PERSON, "本人要求")).expectEvents(new Erased(PERSON));
        fixture.given(REGISTERED)
                .when(new Erase(PERSON, " "))
                .expectExceptionDetails(new InputRefusal.Missing("reason"));
    }

    @Test
    void is_erased_once() {
        fixture.given(REGISTERED, new Erased(PERSON))
                .when(new Erase(PERSON, "本人要求"))
                .expectExceptionDetails(new PersonRefusal.Erased(PERSON));
    }

    @Test
    void that_is_unknown_is_not_corrected() {
        fixture.givenNoPriorActivity()
                .when(Correct.of(PERSON, "张珊", null, null, "写错"))
                .expectException(AggregateNotFoundException.class);
    }
}
