package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The handover of a home, step by step, in the order in which it is done. */
@ExtendWith(Shared.class)
@Order(11)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class Moving_in {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Tab tab;
    private final String unit;

    Moving_in(Product product, Chromium chromium) throws IOException {
        Clerk clerk = Clerk.at(product);
        unit = "/properties/" + clerk.unit(clerk.community("安居里"), "1801");
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
    @Order(5)
    void registers_the_one_who_moves_in() {
        tab.open("/persons/new");
        CommandForm.of(tab, "/api/persons").fill("name", "林晓桃").fill("phone", "13900001234").done();
        assertThat(tab.words()).contains("林晓桃");
    }

    @Test
    @Order(6)
    void opens_a_handover() {
        tab.open(unit);
        tab.page().locator("[data-open='#open-handover']").click();
        tab.page().locator("#open-handover input[type=search]").pressSequentially("林晓桃");
        tab.choose("#open-handover select[name=person]", "林晓桃");
        CommandForm.of(tab, "/handovers")
                .choose("tenure", "OWNER")
                .fill("planned", today.toString())
                .done();
        assertThat(tab.words()).contains("林晓桃");
    }

    @Test
    @Order(7)
    void goes_through_the_steps_and_signs() {
        CommandForm.of(tab, "/identity").done();
        CommandForm.of(tab, "/agreement").fill("number", "XY-2026-017").done();
        CommandForm.of(tab, "/meter-readings")
                .choose("readings[].kind", "WATER")
                .fill("readings[].meterNumber", "W-1502")
                .fill("readings[].reading", "12.5")
                .done();
        CommandForm.of(tab, "/keys").fill("keys[].what", "入户门钥匙").fill("keys[].count", "3").done();
        CommandForm.of(tab, "/inspections")
                .fill("item", "厨房水槽")
                .choose("inOrder", "false")
                .fill("what", "水槽下面漏水")
                .done();
        tab.keepPicture("handover-before-the-signature");
        CommandForm.of(tab, "/signature").fill("on", today.toString()).done();
        assertThat(tab.words()).contains("已签字", "水槽下面漏水", "待整改");
    }

    @Test
    @Order(8)
    void sees_who_lived_there_on_a_day() {
        tab.open(unit + "?on=" + today);
        assertThat(tab.page().locator(".gj-people").last().innerText()).contains("林晓桃");
        tab.open(unit + "?on=" + today.minusDays(1));
        assertThat(tab.words()).contains(today.minusDays(1) + " 的住户").contains("没有人居住");
    }

    @Test
    @Order(9)
    void reads_the_story_down_to_its_raw_form() {
        tab.open(unit);
        tab.page().locator(".gj-story li").first().waitFor();
        assertThat(tab.page().locator(".gj-story li").count()).isGreaterThan(6);
        tab.keepPicture("unit-with-its-story");
        tab.page().locator(".gj-story-what a").last().click();
        tab.page().waitForURL("**/events/*");
        assertThat(tab.words()).contains("property.registered", "89.35");
        tab.keepPicture("event-in-its-raw-form");
    }
}
