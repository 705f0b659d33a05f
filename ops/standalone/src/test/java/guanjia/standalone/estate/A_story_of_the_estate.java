package guanjia.standalone.estate;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.community.CommunityCommand;
import guanjia.command.door.Command;
import guanjia.command.property.HandoverCommand;
import guanjia.command.property.PropertyCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class A_story_of_the_estate {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final List<Chapter> story = Story.until(TODAY);

    @Test
    void is_the_same_every_time_it_is_told() {
        assertThat(Story.until(TODAY)).isEqualTo(story);
    }

    @Test
    void has_three_communities_and_about_1200_units() {
        assertThat(all(CommunityCommand.Register.class)).hasSize(3);
        assertThat(all(PropertyCommand.Register.class).count()).isBetween(1_150L, 1_250L);
    }

    @Test
    void tells_of_everything_that_can_happen_to_a_unit() {
        Stream<Class<?>> asked =
                Stream.of(PropertyCommand.class, HandoverCommand.class)
                        .flatMap(sealed -> Stream.of(sealed.getPermittedSubclasses()))
                        .filter(type -> type != PropertyCommand.ReverseTransfer.class);
        assertThat(asked).allSatisfy(type -> assertThat(all(type)).isNotEmpty());
    }

    @Test
    void signs_nothing_that_lies_ahead() {
        assertThat(all(HandoverCommand.SignHandover.class))
                .allSatisfy(sign -> assertThat(sign.on()).isBeforeOrEqualTo(TODAY));
    }

    @Test
    void has_a_sign_of_its_own_for_each_chapter() {
        assertThat(story.stream().map(Chapter::sign)).doesNotHaveDuplicates();
    }

    private <T> Stream<T> all(Class<T> type) {
        Stream<Command> commands = story.stream().flatMap(chapter -> chapter.commands().stream());
        return commands.filter(type::isInstance).map(type::cast);
    }
}
