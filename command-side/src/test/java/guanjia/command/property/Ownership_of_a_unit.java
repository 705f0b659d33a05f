package guanjia.command.property;

import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.LI;
import static guanjia.command.property.Estate.NOBODY;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.ZHANG;
import static guanjia.command.property.Estate.owned;
import static guanjia.command.property.Estate.register;

import guanjia.command.Scenario;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.InputRefusal;
import guanjia.command.property.PropertyCommand.ReverseTransfer;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class Ownership_of_a_unit {

    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);

    private final Scenario scenario = Estate.founded().given(register(HOME, "1502", null));

    @Test
    void goes_to_several_persons_whose_shares_are_the_whole() {
        List<Share> thirds = List.of(share(ZHANG, "33.3333"), share(LI, "66.6667"));
        scenario.when(new TransferOwnership(HOME, thirds, LAST_YEAR))
                .then(new PropertyEvent.OwnershipTransferred(HOME, thirds, LAST_YEAR));
    }

    @Test
    void is_never_more_or_less_than_the_whole() {
        refused(
                List.of(share(ZHANG, "50"), share(LI, "49.9999")),
                new PropertyRefusal.SharesDoNotAddUp("99.9999"));
        refused(
                List.of(share(ZHANG, "50"), share(LI, "50.0001")),
                new PropertyRefusal.SharesDoNotAddUp("100.0001"));
    }

    @Test
    void has_an_owner_each_with_a_share_once() {
        refused(List.of(), new InputRefusal.TooFew("owners", 1));
        refused(
                List.of(share(ZHANG, "100"), share(LI, "0")),
                new InputRefusal.OutOfBounds("owners.percent", "0.0001", "100", 4));
        refused(
                List.of(share(ZHANG, "50"), share(ZHANG, "50")),
                new PropertyRefusal.OwnerTwice(ZHANG));
        refused(
                List.of(share(ZHANG, "1E-999999999"), share(LI, "100")),
                new InputRefusal.OutOfBounds("owners.percent", "0.0001", "100", 4));
    }

    @Test
    void goes_to_persons_who_are_known() {
        refused(owned(NOBODY), new DoorRefusal.NotFound(NOBODY.toString()));
    }

    @Test
    void does_not_change_on_a_day_to_come() {
        LocalDate tomorrow = TODAY.plusDays(1);
        scenario.when(new TransferOwnership(HOME, owned(ZHANG), tomorrow))
                .thenRefused(new InputRefusal.TooLate("from", tomorrow, TODAY));
    }

    @Test
    void changes_once_on_a_day_unless_that_is_reversed() {
        scenario.given(new TransferOwnership(HOME, owned(ZHANG), LAST_YEAR))
                .when(new TransferOwnership(HOME, owned(LI), LAST_YEAR))
                .thenRefused(new PropertyRefusal.TransferAlreadyRecorded(LAST_YEAR));
        scenario.when(new ReverseTransfer(HOME, LAST_YEAR, "登记错误"))
                .then(new PropertyEvent.OwnershipTransferReversed(HOME, LAST_YEAR));
        scenario.given(new TransferOwnership(HOME, owned(LI), LAST_YEAR));
    }

    @Test
    void is_not_reversed_where_nothing_was_recorded() {
        scenario.when(new ReverseTransfer(HOME, LAST_YEAR, "登记错误"))
                .thenRefused(new PropertyRefusal.NoSuchTransfer(LAST_YEAR));
    }

    @Test
    void may_be_recorded_for_a_day_before_another_change() {
        scenario.given(new TransferOwnership(HOME, owned(ZHANG), LAST_YEAR))
                .given(new TransferOwnership(HOME, owned(LI), LAST_YEAR.minusYears(5)));
    }

    private void refused(List<Share> owners, guanjia.command.door.Refusal because) {
        scenario.when(new TransferOwnership(HOME, owners, LAST_YEAR)).thenRefused(because);
    }

    private static Share share(PersonId owner, String percent) {
        return new Share(owner, new BigDecimal(percent));
    }
}
