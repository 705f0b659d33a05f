package guanjia.command.workorder;

import guanjia.command.door.Input;
import guanjia.command.workorder.RepairCommand.Hours;
import guanjia.command.workorder.RepairCommand.Item;
import guanjia.events.Money;
import guanjia.events.RepairEvent;
import guanjia.events.RepairEvent.Labour;
import guanjia.events.RepairEvent.Material;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a repair costs: materials × price + hours × rate, each line rounded to the fen. What was
 * agreed is never exceeded without a new agreement.
 */
final class Bill {

    private static final int NAME_LENGTH_MAX = 100;
    private static final int UNIT_LENGTH_MAX = 20;

    private Money spent = Money.ZERO;
    private Money quoted = Money.ZERO;
    private @Nullable Money agreed;
    private String quotedBy = "";

    Money spent() {
        return spent;
    }

    Money quoted() {
        return quoted;
    }

    /** What the one who pays agreed to; null as long as nobody has. */
    @Nullable Money agreed() {
        return agreed;
    }

    String quotedBy() {
        return quotedBy;
    }

    void evolve(RepairEvent event) {
        switch (event) {
            case RepairEvent.Quoted it -> {
                quoted = it.total();
                quotedBy = it.by();
            }
            case RepairEvent.QuoteApproved it -> agreed = it.total();
            case RepairEvent.MaterialUsed it -> spent = spent.plus(it.material().amount());
            case RepairEvent.Completed it -> spent = it.total();
            case RepairEvent.Arrived _,
                    RepairEvent.QuoteDeclined _,
                    RepairEvent.Started _,
                    RepairEvent.Suspended _,
                    RepairEvent.Resumed _,
                    RepairEvent.ForceFinished _ -> {}
        }
    }

    static Material of(String field, Item item) {
        Input.required(field + "name", item.name(), NAME_LENGTH_MAX);
        Input.required(field + "unit", item.unit(), UNIT_LENGTH_MAX);
        Input.number(field + "quantity", item.quantity(), "0.001", "100000", 3);
        Input.number(field + "price", item.price().yuan(), "0", "1000000", 2);
        return new Material(
                item.name().strip(),
                item.quantity(),
                item.unit().strip(),
                item.price(),
                product(item.quantity(), item.price()));
    }

    static Labour of(Hours hours) {
        Input.number("hours", hours.hours(), "0", "1000", 2);
        Input.number("rate", hours.rate().yuan(), "0", "10000", 2);
        return new Labour(hours.hours(), hours.rate(), product(hours.hours(), hours.rate()));
    }

    static Money total(List<Material> materials, Labour labour) {
        return Money.sum(materials.stream().map(Material::amount).toList()).plus(labour.amount());
    }

    private static Money product(BigDecimal quantity, Money price) {
        return Money.of(quantity.multiply(price.yuan()).setScale(2, RoundingMode.HALF_UP));
    }
}
