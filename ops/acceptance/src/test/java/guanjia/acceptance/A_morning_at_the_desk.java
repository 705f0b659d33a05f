package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does in one morning, in the order in which it is done. */
@ExtendWith(Shared.class)
@Order(10)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class A_morning_at_the_desk {

    private final Tab tab;
    private String unit = "";

    A_morning_at_the_desk(Product product, Chromium chromium) {
        tab = chromium.visit(product, Look.DESKTOP);
    }

    @BeforeAll
    void begin() {
        tab.logInAsAdmin();
    }

    @AfterEach
    void without_a_complaint_of_the_browser() {
        assertThat(tab.complaints()).isEmpty();
    }

    @AfterAll
    void end() {
        tab.close();
    }

    @Test
    @Order(1)
    void registers_a_community() {
        tab.open("/communities/new");
        CommandForm.of(tab, "/api/communities")
                .fill("name", "桃源里")
                .fill("address", "福元西路148号")
                .fill("builtYear", "2014年建成")
                .fill("fee", "2.38至3.5元/平米/月")
                .fill("homes", "2128户")
                .done();
        assertThat(tab.path()).matches("/communities/[0-9a-f-]{36}");
        assertThat(tab.words()).contains("桃源里", "2.38至3.5元/平米/月", "区间");
    }

    @Test
    @Order(2)
    void registers_a_unit_after_a_wrong_area_was_refused_at_its_field() {
        tab.open("/properties/new");
        CommandForm form =
                CommandForm.of(tab, "/api/properties")
                        .fill("place.building", "3栋")
                        .fill("place.entrance", "2单元")
                        .fill("place.floor", "15")
                        .fill("place.number", "1502")
                        .choose("usage", "HOME")
                        .fill("builtUpArea", "-89.35");
        tab.choose("[name=community]", "桃源里");
        assertThat(form.refusedAt("builtUpArea")).containsPattern("\\p{IsHan}");
        tab.keepPicture("refused-at-the-field");
        form.fill("builtUpArea", "89.35").done();
        unit = tab.path();
        assertThat(unit).matches("/properties/[0-9a-f-]{36}");
        assertThat(tab.words()).contains("3栋2单元1502", "89.35");
    }

    @Test
    @Order(3)
    void is_told_when_the_place_is_taken() {
        tab.open("/properties/new");
        tab.choose("[name=community]", "桃源里");
        String words =
                CommandForm.of(tab, "/api/properties")
                        .fill("place.building", "3栋")
                        .fill("place.entrance", "2单元")
                        .fill("place.number", "1502")
                        .choose("usage", "HOME")
                        .refused();
        assertThat(words).contains("1502").containsPattern("\\p{IsHan}");
        tab.keepPicture("refused-above-the-form");
    }

    @Test
    @Order(4)
    void finds_the_unit() {
        tab.open("/");
        tab.page().locator("#find").fill("3栋2单元1502");
        tab.page().locator("#find").press("Enter");
        tab.page().locator("main a", Tab.with("3栋2单元1502")).click();
        tab.page().waitForURL("**" + unit);
    }
}
