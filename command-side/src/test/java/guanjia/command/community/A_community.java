package guanjia.command.community;

import static guanjia.command.community.Profile.profile;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand.Close;
import guanjia.command.community.CommunityCommand.Correct;
import guanjia.command.community.CommunityCommand.Register;
import guanjia.command.community.CommunityCommand.Reopen;
import guanjia.command.door.Asked;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.InputRefusal;
import guanjia.events.ClaimEvent;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.Role;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class A_community {

    private static final CommunityId COMMUNITY = new CommunityId(Ids.next());
    private static final CommunityId OTHER = new CommunityId(Ids.next());
    private static final CommunityProfile PROFILE = profile("保利花园三期", "湘府西路229号");
    private static final CommunityProfile ELSEWHERE = profile("保利花园三期", "福元西路148号");

    private final Scenario scenario = new Scenario();

    @Test
    void is_registered_with_what_is_known() {
        scenario.when(new Register(COMMUNITY, PROFILE))
                .then(new CommunityEvent.Registered(COMMUNITY, PROFILE));
    }

    @Test
    void takes_the_claim_of_its_name_at_its_address() {
        Assertions.assertThat(scenario.when(new Register(COMMUNITY, PROFILE)).claims())
                .containsExactly(
                        new ClaimEvent.Taken(
                                Profiles.claim(PROFILE).id(), "community-name", COMMUNITY.value()));
    }

    @Test
    void with_the_name_and_address_of_another_is_refused() {
        scenario.given(new Register(COMMUNITY, PROFILE))
                .when(new Register(OTHER, profile("保利花园三期 ", "湘府西路２２９号")))
                .thenRefused(new CommunityRefusal.NameTaken("保利花园三期 ", "湘府西路２２９号", COMMUNITY));
    }

    @Test
    void with_the_name_of_another_at_another_address_is_registered() {
        scenario.given(new Register(COMMUNITY, PROFILE))
                .when(new Register(OTHER, ELSEWHERE))
                .then(new CommunityEvent.Registered(OTHER, ELSEWHERE));
    }

    @Test
    void is_not_registered_twice() {
        scenario.given(new Register(COMMUNITY, PROFILE))
                .when(new Register(COMMUNITY, PROFILE))
                .thenRefused(new CommunityRefusal.AlreadyRegistered(COMMUNITY));
    }

    @Test
    void is_registered_by_those_only_who_may_act_everywhere() {
        Asked elsewhere =
                new Asked("u", Set.of(Role.MANAGER), false, List.of(OTHER), Scenario.NOON);
        scenario.when(new Register(COMMUNITY, PROFILE), elsewhere)
                .thenRefused(new DoorRefusal.OutsideYourCommunities(COMMUNITY));
    }

    @Test
    void without_a_name_is_refused() {
        scenario.when(new Register(COMMUNITY, profile(" ", "")))
                .thenRefused(new InputRefusal.Missing("name"));
    }

    @Test
    void without_an_address_is_registered() {
        CommunityProfile nameOnly = profile("湘樟园", "");
        scenario.when(new Register(COMMUNITY, nameOnly))
                .then(new CommunityEvent.Registered(COMMUNITY, nameOnly));
    }

    @Test
    void with_a_name_of_more_than_200_characters_is_refused() {
        scenario.when(new Register(COMMUNITY, profile("园".repeat(201), "")))
                .thenRefused(new InputRefusal.TooLong("name", 200));
    }

    @Test
    void with_control_characters_in_its_name_is_refused() {
        scenario.when(new Register(COMMUNITY, profile("a\u0000b", "")))
                .thenRefused(new InputRefusal.ControlCharacters("name"));
    }

    @Test
    void may_be_called_something_that_looks_like_html_or_sql() {
        CommunityProfile odd = profile("<script>alert(1)</script>", "'; drop table x; --");
        scenario.when(new Register(COMMUNITY, odd))
                .then(new CommunityEvent.Registered(COMMUNITY, odd));
    }

    @Test
    void lies_on_earth() {
        scenario.when(new Register(COMMUNITY, Profile.at(PROFILE, new BigDecimal("181"))))
                .thenRefused(new InputRefusal.OutOfBounds("longitude", "-180", "180", 12));
    }

    @Test
    void with_too_many_columns_of_its_own_is_refused() {
        Map<String, String> many =
                IntStream.range(0, 51)
                        .boxed()
                        .collect(Collectors.toMap(i -> "column " + i, i -> "x"));
        scenario.when(new Register(COMMUNITY, Profile.with(PROFILE, many)))
                .thenRefused(new InputRefusal.TooMany("others", 50));
    }

    @Test
    void is_corrected_with_a_reason_and_its_claim_moves_along() {
        var outcome =
                scenario.given(new Register(COMMUNITY, PROFILE))
                        .when(new Correct(COMMUNITY, ELSEWHERE, "地址写错"));
        outcome.then(new CommunityEvent.Corrected(COMMUNITY, ELSEWHERE));
        Assertions.assertThat(outcome.claims()).hasSize(2);
        scenario.when(new Register(OTHER, PROFILE))
                .then(new CommunityEvent.Registered(OTHER, PROFILE));
    }

    @Test
    void that_takes_the_name_of_another_by_correction_is_refused() {
        scenario.given(new Register(COMMUNITY, PROFILE), new Register(OTHER, ELSEWHERE))
                .when(new Correct(OTHER, PROFILE, "地址写错"))
                .thenRefused(new CommunityRefusal.NameTaken("保利花园三期", "湘府西路229号", COMMUNITY));
    }

    @Test
    void keeps_its_claim_when_something_else_is_corrected() {
        var outcome =
                scenario.given(new Register(COMMUNITY, PROFILE))
                        .when(new Correct(COMMUNITY, Profile.at(PROFILE, BigDecimal.ONE), "测量"));
        Assertions.assertThat(outcome.claims()).isEmpty();
        Assertions.assertThat(outcome.refusal()).isNull();
    }

    @Test
    void is_not_corrected_to_what_it_is() {
        scenario.given(new Register(COMMUNITY, PROFILE))
                .when(new Correct(COMMUNITY, PROFILE, "无"))
                .thenRefused(new CommunityRefusal.NothingToCorrect());
    }

    @Test
    void is_not_corrected_without_a_reason() {
        scenario.given(new Register(COMMUNITY, PROFILE))
                .when(new Correct(COMMUNITY, ELSEWHERE, ""))
                .thenRefused(new InputRefusal.Missing("reason"));
    }

    @Test
    void is_closed_once() {
        scenario.given(new Register(COMMUNITY, PROFILE))
                .when(new Close(COMMUNITY, "合同到期"))
                .then(new CommunityEvent.Closed(COMMUNITY));
        scenario.when(new Close(COMMUNITY, "合同到期"))
                .thenRefused(new CommunityRefusal.Closed(COMMUNITY));
    }

    @Test
    void is_reopened_only_when_closed() {
        scenario.given(new Register(COMMUNITY, PROFILE))
                .when(new Reopen(COMMUNITY, "续签"))
                .thenRefused(new CommunityRefusal.NotClosed(COMMUNITY));
        scenario.given(new Close(COMMUNITY, "合同到期"))
                .when(new Reopen(COMMUNITY, "续签"))
                .then(new CommunityEvent.Reopened(COMMUNITY));
    }

    @Test
    void keeps_its_name_while_it_is_closed() {
        scenario.given(new Register(COMMUNITY, PROFILE), new Close(COMMUNITY, "合同到期"))
                .when(new Register(OTHER, PROFILE))
                .thenRefused(new CommunityRefusal.NameTaken("保利花园三期", "湘府西路229号", COMMUNITY));
    }
}
