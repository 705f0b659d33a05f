package guanjia.events;

import org.jspecify.annotations.Nullable;

/** What can happen to our knowledge of a person. Every value about the person is sealed. */
public sealed interface PersonEvent extends Event {

    PersonId person();

    /** A person became known. */
    @StoredAs("person.registered")
    record Registered(
            PersonId person,
            Personal name,
            @Nullable Personal phone,
            @Nullable Personal identityNumber)
            implements PersonEvent {}

    /** What was known was wrong or has changed (个人信息保护法 46). */
    @StoredAs("person.corrected")
    record Corrected(
            PersonId person,
            Personal name,
            @Nullable Personal phone,
            @Nullable Personal identityNumber)
            implements PersonEvent {}

    /** The key of the person was destroyed; nothing sealed can be read again (47). */
    @StoredAs("person.erased")
    record Erased(PersonId person) implements PersonEvent {}
}
