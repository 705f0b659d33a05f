package guanjia.query.workorder;

import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.owned;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static guanjia.query.workorder.Jobs.accepted;
import static guanjia.query.workorder.Jobs.arrived;
import static guanjia.query.workorder.Jobs.completed;
import static guanjia.query.workorder.Jobs.dispatched;
import static guanjia.query.workorder.Jobs.material;
import static guanjia.query.workorder.Jobs.orderId;
import static guanjia.query.workorder.Jobs.ownerAccepted;
import static guanjia.query.workorder.Jobs.reported;
import static guanjia.query.workorder.Jobs.started;
import static guanjia.query.workorder.Jobs.technician;
import static guanjia.query.workorder.Jobs.triaged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.CurrentUser;
import guanjia.access.Language;
import guanjia.events.CommunityId;
import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderId;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class The_pages_of_work_orders {

    private static final RegisterSystem SYSTEM = OrderSystem.shared();

    private final CommunityId community = communityId();
    private final PropertyId home = unitId();
    private final PersonId wang = personId();
    private final WorkOrderId leak = orderId();
    private final WorkOrderId lobby = orderId();
    private final UserAccountId chen = new UserAccountId(Ids.next());

    @BeforeEach
    void aLeakThatIsAcceptedAndALobbyThatNobodyHas() {
        SYSTEM.happened(
                community(community, "报修花园"),
                unit(home, community, "3栋", "2单元", "1502"),
                person(wang, "王芳", "13812345678"),
                owned(home, LocalDate.of(2024, 4, 1), wang),
                technician(chen, "陈师傅"),
                reported(leak, community, home, wang, "厨房漏水"),
                triaged(leak, Payer.PROPERTY_FEE),
                dispatched(leak, chen),
                accepted(leak, chen),
                reported(lobby, community, null, null, "大堂灯不亮"),
                triaged(lobby, Payer.PROPERTY_FEE));
    }

    @Test
    void show_an_order_with_its_clocks_and_what_the_desk_can_do() {
        as(Role.SERVICE_DESK);
        assertThat(page("/work-orders/" + leak))
                .contains("厨房漏水", "3栋2单元1502", "陈师傅", "P2 重要", "13812345678", "请尽快")
                .contains("已接单", "转派", "催办", "取消")
                .doesNotContain("data-open=\"#do-COMPLETE\"", "强制完工");
        assertThat(english("/work-orders/" + leak)).contains("Accepted", "Urge", "P2 important");
    }

    @Test
    void hide_who_reported_it_from_those_who_need_not_know() {
        as(Role.GUARD);
        assertThat(page("/work-orders/" + leak))
                .contains("厨房漏水")
                .doesNotContain("13812345678", "请尽快");
    }

    @Test
    void lead_a_technician_from_job_to_job() {
        asChen();
        assertThat(page("/my-jobs"))
                .contains("厨房漏水", "/api/work-orders/" + leak + "/arrival")
                .contains("大堂灯不亮", "/api/work-orders/" + lobby + "/grab");
        SYSTEM.happened(arrived(leak, chen, 50), started(leak));
        assertThat(page("/work-orders/" + leak))
                .contains("13812345678", "data-open=\"#do-COMPLETE\"", "领用材料", "挂起");
    }

    @Test
    void show_a_resident_the_own_reports_alone() {
        RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(page("/my-reports")).contains("厨房漏水").doesNotContain("大堂灯不亮");
        assertThat(page("/work-orders/" + leak))
                .contains("催办", "请尽快")
                .doesNotContain("data-open=\"#do-DISPATCH\"", "/persons/");
        assertThat(answer("/work-orders/" + lobby).getStatus()).isEqualTo(404);
        assertThat(page("/work-orders/new")).contains("3栋2单元1502");
        PersonId li = personId();
        SYSTEM.happened(person(li, "李雷", null));
        RegisterSystem.as(Role.RESIDENT, li);
        assertThat(answer("/work-orders/" + leak).getStatus()).isEqualTo(404);
    }

    @Test
    void say_what_it_cost_and_how_it_was_accepted() {
        SYSTEM.happened(
                arrived(leak, chen, 50),
                started(leak),
                material(leak),
                completed(leak),
                ownerAccepted(leak, wang));
        as(Role.MANAGER);
        assertThat(page("/work-orders/" + leak))
                .contains("防水涂料", "75.03", "135.03", "重做防水", "5 分", "师傅很专业", "已验收", "回访");
        as(Role.AUDITOR);
        assertThat(page("/story/work-order/" + leak)).contains("验收", "135.03", "完工");
        SYSTEM.happened(new PersonEvent.Erased(wang));
        as(Role.MANAGER);
        assertThat(page("/work-orders/" + leak)).doesNotContain("师傅很专业", "13812345678");
    }

    @Test
    void put_open_orders_into_lanes() {
        as(Role.MANAGER);
        String of = "&community=" + community;
        assertThat(page("/work-orders/board?by=STATE" + of))
                .contains("厨房漏水", "大堂灯不亮", "待派单", "sse:workorder");
        assertThat(page("/work-orders/board?by=TECHNICIAN" + of)).contains("陈师傅", "未派单");
        assertThat(page("/work-orders/board?by=CLOCK" + of)).contains("已超时", "厨房漏水");
    }

    @Test
    void list_orders_and_give_them_away_as_files() {
        as(Role.MANAGER);
        String of = "?community=" + community;
        assertThat(page("/work-orders" + of)).contains("厨房漏水", "大堂灯不亮");
        assertThat(page("/work-orders" + of + "&q=1502")).contains("厨房漏水").doesNotContain("大堂灯不亮");
        assertThat(page("/work-orders" + of + "&state=TRIAGED")).doesNotContain("厨房漏水");
        assertThat(page("/work-orders" + of + "&show=LATE")).contains("厨房漏水");
        assertThat(page("/api/work-orders.csv" + of)).contains("厨房漏水", "按时");
        assertThat(page("/api/work-orders" + of)).contains("\"state\":\"ACCEPTED\"");
    }

    @Test
    void take_a_call_for_a_unit_or_a_shared_place() {
        as(Role.SERVICE_DESK);
        assertThat(page("/work-orders/new?q=1502")).contains("/work-orders/new?property=" + home);
        assertThat(page("/work-orders/new?property=" + home))
                .contains("name=\"property\" value=\"" + home, "data-command=\"/api/work-orders\"");
        assertThat(page("/work-orders/new")).contains("公共区域", "name=\"place\"");
    }

    private void as(Role role) {
        RegisterSystem.as(role);
    }

    private void asChen() {
        RegisterSystem.as(Role.TECHNICIAN);
        CurrentUser any = CurrentUser.get();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new CurrentUser(chen, "chen", "陈师傅", any.rights(), null)
                                .toAuthentication());
    }

    private static String english(String path) {
        return text(path, new Cookie(Language.COOKIE, "en"));
    }

    private static String page(String path) {
        return text(path, new Cookie(Language.COOKIE, "zh"));
    }

    private static String text(String path, Cookie language) {
        MockHttpServletResponse answer = answer(path, language);
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + page).isEqualTo(200);
        assertThat(page).as(path).doesNotContain("??");
        return page;
    }

    private static MockHttpServletResponse answer(String path) {
        return answer(path, new Cookie(Language.COOKIE, "zh"));
    }

    private static MockHttpServletResponse answer(String path, Cookie language) {
        try {
            return webAppContextSetup(SYSTEM.web())
                    .build()
                    .perform(get(path).cookie(language))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
