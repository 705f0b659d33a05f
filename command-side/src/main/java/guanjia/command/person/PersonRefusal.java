package guanjia.command.person;

import guanjia.command.door.Refusal;
import guanjia.events.PersonId;

/** Why something asked of our knowledge of a person does not happen. */
public sealed interface PersonRefusal extends Refusal {

    /** The person is known already. */
    record AlreadyRegistered(PersonId person) implements PersonRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The person was erased, for ever. */
    record Erased(PersonId person) implements PersonRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No telephone number: digits, with spaces, hyphens, brackets and a leading plus. */
    record NoPhoneNumber() implements PersonRefusal {}

    /** No number of a document: letters, digits and hyphens, at most 30. */
    record NoIdentityNumber() implements PersonRefusal {}
}
