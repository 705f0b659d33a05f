package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Shared.class)
@Order(32)
class Words_that_look_like_code {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='x'</script>小区",
                "<img src=x onerror=document.title='x'>苑",
                "'); drop table event_store.events; --",
                "${7*7} #{7*7} *{7*7} [[7*7]] 花园"
            })
    void are_shown_as_they_were_written(String name, Product product, Chromium chromium)
            throws IOException {
        Clerk clerk = Clerk.at(product);
        String community = clerk.community(name);
        String unit = clerk.unit(community, "<b>1</b>");
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            tab.logInAsAdmin();
            tab.open("/communities/" + community);
            assertThat(tab.words()).contains(name);
            tab.open("/properties/" + unit);
            assertThat(tab.words()).contains(name, "<b>1</b>");
            assertThat(tab.page().title()).doesNotContain("x");
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
