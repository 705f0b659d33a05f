package guanjia.query.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.Language;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the system answers to one who asks in one of its languages. */
record Asked(RegisterSystem system) {

    String zh(String path) {
        return text(path, "zh");
    }

    String en(String path) {
        return text(path, "en");
    }

    private String text(String path, String language) {
        MockHttpServletResponse answer = answer(path, language);
        String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + text).isEqualTo(200);
        assertThat(text).as(path).doesNotContain("??");
        return text;
    }

    MockHttpServletResponse answer(String path, String language) {
        try {
            return webAppContextSetup(system.web())
                    .build()
                    .perform(get(path).cookie(new Cookie(Language.COOKIE, language)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
