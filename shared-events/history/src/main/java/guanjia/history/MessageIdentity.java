package guanjia.history;

import org.axonframework.common.IdentifierFactory;

/** Gives commands, and events without a command, identifiers that sort by time. */
public final class MessageIdentity extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return Ids.next().toString();
    }
}
