package guanjia.command.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.command.RegisterProcess;
import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.command.reckoning.Terms;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.command.standard.StandardApprovals.Choice;
import guanjia.command.standard.StandardApprovals.Chosen;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.history.TestPostgres;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Many_proposals_at_once {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final Asked WANG = asked("wang");
    private static final Asked CHEN = asked("chen");

    private static RegisterProcess process;

    @BeforeAll
    static void start() {
        process = new RegisterProcess(TestPostgres.fresh());
        process.ask(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void are_approved_and_published_by_another_person() {
        List<Chosen> chosen = proposed(20, "priced", "2.38");
        process.bean(StandardApprovals.class).approve(new Choice(chosen), request(CHEN));
        assertThat(chosen).allSatisfy(one -> assertThat(versions(one)).isEqualTo(1));
    }

    @Test
    void are_refused_wholly_when_one_cannot_be_approved() {
        List<Chosen> plain = proposed(3, "plain", "2.38");
        List<Chosen> open = proposed(1, "open", null);
        List<Chosen> all = Stream.concat(plain.stream(), open.stream()).toList();
        assertRefused(all, CHEN, FeeStandardRefusal.PriceUndecided.class);
        assertRefused(plain, WANG, FeeStandardRefusal.OwnProposal.class);
        assertThat(plain).allSatisfy(one -> assertThat(versions(one)).isZero());
    }

    private static void assertRefused(List<Chosen> chosen, Asked asked, Class<?> why) {
        StandardApprovals approvals = process.bean(StandardApprovals.class);
        assertThatThrownBy(() -> approvals.approve(new Choice(chosen), request(asked)))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(why));
    }

    private static int versions(Chosen one) {
        return process.bean(FeeStandards.class).published(one.standard()).versions().size();
    }

    private static List<Chosen> proposed(int count, String name, @Nullable String price) {
        return IntStream.range(0, count)
                .mapToObj(each -> {
                    FeeStandardId id = new FeeStandardId(Ids.next());
                    process.bean(CommandDoor.class)
                            .send(
                                    new Open(
                                            id,
                                            GARDEN,
                                            new FeeItem(FeeKind.PROPERTY, "property"),
                                            name + each,
                                            new Scope(Set.of(), List.of()),
                                            LocalDate.of(2026, 1, 1),
                                            Terms.monthly(price)),
                                    WANG);
                    return new Chosen(id, 1);
                })
                .toList();
    }

    private static DoorRequest request(Asked asked) {
        return new DoorRequest(asked, null, "POST /api/fee-standards/approvals");
    }

    private static Asked asked(String actor) {
        return new Asked(actor, EnumSet.of(Role.ACCOUNTANT), true, List.of(), Scenario.NOON);
    }
}
