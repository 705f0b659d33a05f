package guanjia.query.register;

import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.handoverId;
import static guanjia.query.register.Estate.movedIn;
import static guanjia.query.register.Estate.owned;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.events.CommunityId;
import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class The_pages_of_the_register {

    private static final RegisterSystem SYSTEM = RegisterSystem.shared();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private final CommunityId community = communityId();
    private final PropertyId home = unitId();
    private final PersonId wang = personId();
    private final PersonId li = personId();

    @BeforeEach
    void aHomeThatIsLivedInAndBeingHandedOver() {
        SYSTEM.happened(
                community(community, "页面花园"),
                unit(home, community, "3栋", "2单元", "1502"),
                unit(unitId(), community, "3栋", "2单元", "1503"),
                person(wang, "王芳", "13812345678"),
                person(li, "李雷", null),
                owned(home, DAY, li));
        SYSTEM.happened(movedIn(home, wang, handoverId(), DAY));
        SYSTEM.happened(
                new PropertyEvent.HandoverOpened(
                        home, handoverId(), Direction.MOVE_IN, li, Tenure.OWNER, DAY));
    }

    @Test
    void show_the_home_to_everybody_who_may_see_it() {
        for (Role role : Role.values()) {
            if (role == Role.RESIDENT) {
                RegisterSystem.as(role, wang);
            } else {
                RegisterSystem.as(role);
            }
            assertThat(page("/properties/" + home)).as(role.name()).contains("3栋2单元1502");
        }
    }

    @Test
    void show_lists_and_things_in_both_languages() {
        RegisterSystem.as(Role.MANAGER);
        assertThat(page("/")).contains("总览");
        assertThat(page("/communities?q=页面花园")).contains("2.5元/平米/月");
        assertThat(page("/communities/" + community)).contains("福元西路148号", "18栋");
        assertThat(page("/properties?community=" + community)).contains("3栋2单元1502");
        assertThat(page("/persons/" + wang)).contains("王芳", "13812345678");
        for (String form : new String[] {"/communities/new", "/properties/new", "/persons/new"}) {
            assertThat(page(form)).contains("data-command");
        }
    }

    @Test
    void tell_the_story_of_a_home_and_open_it() {
        RegisterSystem.as(Role.AUDITOR);
        assertThat(page("/story/property/" + home)).contains("双方签字", "登记房产", "王芳");
        assertThat(page("/story/community/" + community)).contains("登记小区");
        long position =
                SYSTEM.sql()
                        .sql("select min(position) from event_store.events where aggregate_id = ?")
                        .param(wang.value())
                        .query(Long.class)
                        .single();
        assertThat(page("/events/" + position))
                .contains("person.registered")
                .doesNotContain("王芳", "13812345678");
    }

    @Test
    void hide_the_telephone_from_those_who_need_not_know_it() {
        RegisterSystem.as(Role.CASHIER);
        assertThat(page("/persons/" + wang)).contains("138****5678").doesNotContain("13812345678");
        RegisterSystem.as(Role.ANALYST);
        assertThat(answer("/persons/" + wang).getStatus()).isEqualTo(404);
        assertThat(page("/story/property/" + home)).doesNotContain("王芳");
    }

    @Test
    void say_that_a_person_was_erased() {
        SYSTEM.happened(new PersonEvent.Erased(li));
        RegisterSystem.as(Role.MANAGER);
        assertThat(page("/persons/" + li)).contains("已抹去的人").doesNotContain("李雷");
    }

    private static String page(String path) {
        MockHttpServletResponse answer = answer(path);
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + page).isEqualTo(200);
        assertThat(page).as(path).doesNotContain("??");
        return page;
    }

    private static MockHttpServletResponse answer(String path) {
        try {
            return webAppContextSetup(SYSTEM.web())
                    .build()
                    .perform(get(path))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
