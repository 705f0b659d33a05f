package guanjia.query.fees;

import guanjia.events.Party.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one party owes, as the cashier sees it.
 *
 * @param payer who pays
 * @param charges what that one is liable for, alone or jointly, oldest due first
 * @param total of them; a payment names it, so that nobody pays what somebody else just paid
 * @param counting whether late fees are to be counted up to today first
 */
public record Due(Payer payer, List<ChargeRow> charges, BigDecimal total, boolean counting) {

    /** For each party that owes something, then those with a prepayment, then the owners. */
    static List<Due> of(AccountView view, List<Payer> owners, LocalDate today) {
        List<Payer> parties = new ArrayList<>();
        view.open().forEach(charge -> add(parties, charge.liable()));
        view.purses().forEach(purse -> add(parties, purse.payer()));
        owners.forEach(owner -> add(parties, owner));
        add(parties, new Payer("OTHER", null, null, false));
        return parties.stream().map(party -> of(party, view.open(), today)).toList();
    }

    /** The same, and whoever may owe although nobody knows that person yet. */
    static List<Due> andAnybody(List<Due> known) {
        List<Due> all = new ArrayList<>(known);
        for (Part part : List.of(Part.OWNER, Part.TENANT, Part.DEVELOPER)) {
            Payer anybody = new Payer(part.name(), null, null, false);
            if (known.stream().noneMatch(due -> due.payer().part().equals(part.name()))) {
                all.add(all.size() - 1, of(anybody, List.of(), LocalDate.MIN));
            }
        }
        return all;
    }

    private static void add(List<Payer> parties, Payer more) {
        if (parties.stream().noneMatch(known -> isSame(known, more))) {
            parties.add(more);
        }
    }

    private static Due of(Payer party, List<ChargeRow> open, LocalDate today) {
        List<ChargeRow> theirs = open.stream().filter(charge -> binds(charge, party)).toList();
        return new Due(
                party,
                theirs,
                theirs.stream()
                        .map(ChargeRow::total)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                theirs.stream().anyMatch(charge -> charge.countsOn(today)));
    }

    private static boolean binds(ChargeRow charge, Payer party) {
        return mayBe(charge.liable(), party)
                || (charge.jointly() != null && mayBe(charge.jointly(), party));
    }

    /** In one part, and not two different persons. */
    private static boolean mayBe(Payer one, Payer other) {
        return one.part().equals(other.part())
                && (one.person() == null
                        || other.person() == null
                        || one.person().equals(other.person()));
    }

    private static boolean isSame(Payer one, Payer other) {
        return one.part().equals(other.part()) && Objects.equals(one.person(), other.person());
    }

    /** Names the party in a link: OWNER or OWNER:id. */
    public String key() {
        return payer.person() == null ? payer.part() : payer.part() + ":" + payer.person();
    }

    /** As the command wants it. */
    public String json() {
        return payer.json();
    }
}
