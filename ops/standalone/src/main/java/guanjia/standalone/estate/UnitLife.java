package guanjia.standalone.estate;

import guanjia.command.door.Command;
import guanjia.command.person.PersonCommand;
import guanjia.command.property.PropertyCommand;
import guanjia.events.Area;
import guanjia.events.PersonId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one unit in two years. */
final class UnitLife {

    private final Site site;
    private final Dice dice;
    private final Inhabitants inhabitants;
    private final LocalDate today;
    private final String key;
    private final PropertyId unit;
    private final List<Command> commands = new ArrayList<>();
    private final Moves moves;
    private int persons;

    UnitLife(Site site, Dice dice, LocalDate today, Place place) {
        this.site = site;
        this.dice = dice;
        this.inhabitants = new Inhabitants(dice);
        this.today = today;
        this.key = site.name() + " " + place.key();
        this.unit = Named.property(key);
        this.moves = new Moves(dice, unit, key, commands);
    }

    PropertyId unit() {
        return unit;
    }

    List<Command> commands() {
        return commands;
    }

    /** Most homes are sold and lived in, some let; a few change hands, and some stand empty. */
    void ofHome(Place place) {
        BigDecimal builtUp = area(68, 142);
        register(place, Usage.HOME, builtUp, builtUp.multiply(new BigDecimal("0.78")));
        if (!dice.percent(92)) {
            return;
        }
        LocalDate bought = dice.within(180, today.minusMonths(24));
        PersonId owner = sell(bought, dice.percent(30));
        LocalDate free = dice.within(60, bought.plusDays(3));
        int fate = dice.between(0, 99);
        if (fate < 52) {
            moves.in(owner, Tenure.OWNER, free);
            family(free);
        } else if (fate < 60) {
            resell(owner, free);
        } else if (fate < 82) {
            let(free);
        } else if (fate < 84) {
            moves.underWay(newcomer(), Tenure.TENANT, today.plusDays(dice.between(1, 20)));
        }
    }

    void ofShop(Place place) {
        register(place, Usage.SHOP, area(40, 120), null);
        if (dice.percent(85)) {
            sell(dice.within(180, today.minusMonths(24)), false);
        }
        if (dice.percent(60)) {
            moves.in(newcomer(), Tenure.TENANT, dice.within(300, today.minusMonths(14)));
        }
    }

    void ofParkingSpace(Place place) {
        register(place, Usage.PARKING_SPACE, new BigDecimal("12.72"), null);
        if (dice.percent(70)) {
            sell(dice.within(600, today.minusMonths(22)), false);
        }
    }

    private void register(
            Place place, Usage usage, BigDecimal builtUp, @Nullable BigDecimal inner) {
        commands.add(
                new PropertyCommand.Register(
                        unit,
                        site.id(),
                        place,
                        usage,
                        rounded(builtUp),
                        inner == null ? null : rounded(inner)));
    }

    private PersonId sell(LocalDate from, boolean toTwo) {
        PersonId first = newcomer();
        List<Share> shares =
                toTwo
                        ? List.of(share(first, "50"), share(newcomer(), "50"))
                        : List.of(share(first, "100"));
        commands.add(new PropertyCommand.TransferOwnership(unit, shares, from));
        return first;
    }

    /** The first owner moves out, the home is sold, the second owner moves in. */
    private void resell(PersonId owner, LocalDate since) {
        moves.in(owner, Tenure.OWNER, since);
        LocalDate left = dice.within(150, today.minusMonths(11));
        moves.out(owner, left);
        PersonId next = sell(left.plusDays(5), false);
        LocalDate moved = dice.within(30, left.plusDays(6));
        moves.in(next, Tenure.OWNER, moved);
        if (dice.percent(10)) {
            moves.redated(moved.plusDays(1));
        }
    }

    /** Let for a year or longer; then perhaps to somebody else. */
    private void let(LocalDate free) {
        PersonId tenant = newcomer();
        moves.in(tenant, Tenure.TENANT, free);
        if (dice.percent(45)) {
            LocalDate left = dice.within(60, today.minusMonths(7));
            moves.out(tenant, left);
            if (dice.percent(60)) {
                moves.in(newcomer(), Tenure.TENANT, dice.within(40, left.plusDays(2)));
            } else if (dice.percent(30)) {
                moves.givenUp(newcomer(), left.plusDays(20));
            }
        }
    }

    private void family(LocalDate since) {
        if (dice.percent(40)) {
            moves.in(newcomer(), Tenure.FAMILY, dice.within(90, since));
        }
    }

    private PersonId newcomer() {
        persons++;
        PersonCommand.Register person = inhabitants.newcomer(key + " " + persons);
        commands.add(person);
        return person.person();
    }

    private static Share share(PersonId owner, String percent) {
        return new Share(owner, new BigDecimal(percent));
    }

    private BigDecimal area(int least, int most) {
        return new BigDecimal(dice.between(least * 100, most * 100)).movePointLeft(2);
    }

    private static Area rounded(BigDecimal squareMetres) {
        return new Area(squareMetres.setScale(2, RoundingMode.HALF_UP));
    }
}
