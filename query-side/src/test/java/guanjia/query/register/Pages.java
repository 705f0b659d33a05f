package guanjia.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.Language;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Reads pages as the user of the thread, as their text. */
public final class Pages {

    private final RegisterSystem system;

    public Pages(RegisterSystem system) {
        this.system = system;
    }

    /** In Chinese; it must be there, and lack no words. */
    public String chinese(String path) {
        return text(path, "zh");
    }

    public String english(String path) {
        return text(path, "en");
    }

    public int status(String path) {
        return answer(path, "zh", get(path)).getStatus();
    }

    /** Whether the roles of the user do not reach so far. */
    public boolean refuses(String path) {
        try {
            return status(path) == 403;
        } catch (AssertionError failed) {
            Throwable cause = failed.getCause();
            return cause instanceof AccessDeniedException
                    || (cause != null && cause.getCause() instanceof AccessDeniedException);
        }
    }

    /** What comes back as text when JSON is posted to a page. */
    public String post(String path, String json) {
        return text(
                path,
                "zh",
                MockMvcRequestBuilders.post(path).contentType("application/json").content(json));
    }

    private String text(String path, String language) {
        return text(path, language, get(path));
    }

    private String text(String path, String language, MockHttpServletRequestBuilder request) {
        MockHttpServletResponse answer = answer(path, language, request);
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + page).isEqualTo(200);
        assertThat(page).as(path).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse answer(
            String path, String language, MockHttpServletRequestBuilder request) {
        try {
            return webAppContextSetup(system.web())
                    .build()
                    .perform(request.cookie(new Cookie(Language.COOKIE, language)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
