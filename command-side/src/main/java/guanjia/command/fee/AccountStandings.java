package guanjia.command.fee;

import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Answers how an account stands, from its events, without holding anybody up. */
@Component
public class AccountStandings {

    private final EventStore events;

    AccountStandings(EventStore events) {
        this.events = events;
    }

    /** How an account stands, also one that was never opened. */
    public AccountStanding of(FeeAccountId id) {
        return new AccountStanding(account(id));
    }

    /** An account that nobody keeps, to be looked at or to be decided about without effect. */
    Account account(FeeAccountId id) {
        Account account = new Account();
        var stream = events.readEvents(id.toString());
        while (stream.hasNext()) {
            Object payload = stream.next().getPayload();
            if (payload instanceof FeeAccount kept) {
                account = kept.account();
            } else if (payload instanceof FeeAccountEvent event) {
                account.evolve(event);
            }
        }
        return account;
    }
}
