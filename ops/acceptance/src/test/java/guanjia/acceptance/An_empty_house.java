package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs first, while nothing is registered. */
@ExtendWith(Shared.class)
@Order(1)
class An_empty_house {

    @ParameterizedTest
    @CsvSource({
        "/,CHINESE,档案里还没有小区,/communities/new",
        "/,ENGLISH,No community in the register yet,/communities/new",
        "/communities,CHINESE,档案里还没有小区,/communities/new",
        "/properties,CHINESE,档案里还没有房产,/properties/new",
    })
    void says_what_to_do_next(
            String path,
            Tongue tongue,
            String words,
            String next,
            Product product,
            Chromium chromium) {
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            tab.speak(tongue);
            tab.logInAsAdmin();
            tab.open(path);
            assertThat(tab.words()).containsIgnoringCase(words);
            assertThat(tab.page().locator("main a[href='" + next + "']").count()).isPositive();
            String name = "empty-" + Walk.kind(path);
            assertThat(Inspection.of(tab, name, Look.DESKTOP, tongue)).isEmpty();
        }
    }
}
