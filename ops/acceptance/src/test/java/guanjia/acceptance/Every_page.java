package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Shared.class)
@Order(20)
class Every_page {

    @ParameterizedTest
    @CsvSource({"DESKTOP,CHINESE", "DESKTOP,ENGLISH", "PHONE,CHINESE", "PHONE,ENGLISH"})
    void can_be_read_and_used(Look look, Tongue tongue, Product product, Chromium chromium) {
        List<String> findings = new ArrayList<>();
        try (Tab tab = chromium.visit(product, look)) {
            tab.speak(tongue);
            findings.addAll(Inspection.of(tab, "login", look, tongue));
            tab.logInAsAdmin();
            findings.addAll(walk(tab, look, tongue));
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> walk(Tab tab, Look look, Tongue tongue) {
        List<String> findings = new ArrayList<>();
        Walk walk = new Walk();
        walk.note(List.of("/", "/problems"));
        while (walk.goesOn()) {
            String path = walk.next();
            int status = tab.open(path);
            if (status != 200) {
                findings.add(path + " answers " + status);
            }
            findings.addAll(Inspection.of(tab, Walk.kind(path), look, tongue));
            walk.note(tab.links());
        }
        assertThat(walk.paths()).as("the pages that were found").hasSizeGreaterThan(5);
        return findings;
    }

    @Test
    void that_does_not_exist_says_so_in_words(Product product, Chromium chromium) {
        try (Tab tab = chromium.visit(product, Look.PHONE)) {
            tab.logInAsAdmin();
            assertThat(tab.open("/there-is-no-such-page")).isEqualTo(404);
            assertThat(tab.words()).contains("没有找到");
            tab.complaints();
            assertThat(Inspection.of(tab, "not-found", Look.PHONE, Tongue.CHINESE)).isEmpty();
        }
    }
}
