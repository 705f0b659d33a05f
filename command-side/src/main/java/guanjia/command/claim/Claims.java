package guanjia.command.claim;

import guanjia.command.door.NewOrKnown;
import guanjia.command.door.Refusal;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Takes and frees claims in the unit of work of the command that is being decided: the claim and
 * what it is for are written together or not at all.
 */
@Component
public class Claims {

    private final Repository<Claim> claims;

    Claims(Repository<Claim> claims) {
        this.claims = claims;
    }

    /**
     * Gives a value to a holder.
     *
     * @param refusal made from the id of the one who holds it already; that may be the same holder
     */
    public void take(Unique unique, UUID holder, Function<UUID, Refusal> refusal) {
        claim(unique).execute(claim -> claim.take(unique, holder, refusal));
    }

    /** Frees a value that this holder has. */
    public void release(Unique unique, UUID holder) {
        claim(unique).execute(claim -> claim.release(unique, holder));
    }

    /** Frees one value of a holder and gives it another; nothing happens if they are the same. */
    public void move(Unique from, Unique to, UUID holder, Function<UUID, Refusal> refusal) {
        if (!from.equals(to)) {
            release(from, holder);
            take(to, holder, refusal);
        }
    }

    private Aggregate<Claim> claim(Unique unique) {
        return NewOrKnown.of(claims, unique.id(), Claim::new);
    }
}
