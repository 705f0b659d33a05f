package guanjia.command.billing;

import guanjia.command.fee.AccountStanding;
import guanjia.command.meter.MeterFacts;
import guanjia.command.property.UnitFacts;
import guanjia.events.FeeAccountId;
import java.util.List;

/** Everything a unit's bill hangs on, as it was read. */
record UnitFactsRead(
        UnitFacts.Known unit,
        FeeAccountId account,
        AccountStanding standing,
        List<MeterFacts.Known> meters) {

    UnitFactsRead {
        meters = List.copyOf(meters);
    }
}
