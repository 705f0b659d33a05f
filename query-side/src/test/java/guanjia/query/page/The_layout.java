package guanjia.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.CurrentUser;
import guanjia.access.Language;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

class The_layout {

    private static final WebApplicationContext PAGES = start();

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void shows_every_part_in_chinese_first() {
        logIn(Role.MANAGER);
        String page = body(get("/every-part"));
        assertThat(page)
                .contains("lang=\"zh-CN\"", "总览", "物业经理", "超过 500 条")
                .contains("href=\"/list?q=a&amp;cursor=next\"")
                .doesNotContain("??");
    }

    @Test
    void shows_every_part_in_english_when_asked_for() {
        logIn(Role.MANAGER);
        String page = body(get("/every-part").cookie(new Cookie(Language.COOKIE, "en")));
        assertThat(page).contains("lang=\"en\"", "Overview", "more than 500");
    }

    @Test
    void holds_no_inline_script_or_style() {
        logIn(Role.MANAGER);
        assertThat(body(get("/every-part")))
                .doesNotContain("style=", "onclick=", "<style", "javascript:");
    }

    @Test
    void switches_the_language_and_comes_back_to_the_same_page() {
        MockHttpServletResponse answer =
                answer(get(URI.create("/every-part?q=3%E6%A0%8B&lang=en")));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/every-part?q=3%E6%A0%8B");
        assertThat(answer.getHeader("Set-Cookie")).contains(Language.COOKIE + "=en");
    }

    @Test
    void says_an_error_in_words() {
        String page =
                body(
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                                .accept("text/html"));
        assertThat(page).contains("没有找到").doesNotContain("??");
    }

    @Test
    void says_an_error_to_a_program_as_problem_details() {
        MockHttpServletResponse answer =
                answer(
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                                .accept("application/json"));
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void explains_every_type_of_problem_that_a_program_may_meet() {
        assertThat(body(get("/problems")))
                .contains("http.not-found", "property.place-taken", "access.forbidden");
        assertThat(body(get("/problems/property.place-taken"))).contains("property.place-taken");
        assertThat(answer(get("/problems/none-such")).getStatus()).isEqualTo(404);
    }

    @Test
    void links_assets_by_a_hash_of_their_content() {
        assertThat(answer(get("/assets/guanjia.css")).getHeader("Cache-Control"))
                .contains("max-age=31536000");
    }

    private static void logIn(Role role) {
        CurrentUser user =
                new CurrentUser(
                        UserAccountId.of(new UUID(0, 1)),
                        "wang",
                        "王经理",
                        new Rights(Set.of(role), true, List.of()),
                        null);
        SecurityContextHolder.getContext().setAuthentication(user.toAuthentication());
    }

    private static String body(MockHttpServletRequestBuilder request) {
        return new String(answer(request).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return webAppContextSetup(PAGES).build().perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static WebApplicationContext start() {
        var pages = new AnnotationConfigWebApplicationContext();
        pages.setServletContext(new MockServletContext());
        pages.register(Pages.class);
        pages.refresh();
        return pages;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class})
    @ComponentScan(basePackageClasses = Destination.class)
    @Import(Language.class)
    static class Pages {

        @Bean
        Destination forManagers() {
            return new Destination(1, "register", "home", "/", "home", Set.of(Role.MANAGER));
        }
    }

    @Controller
    static class EveryPart {

        @GetMapping("/every-part")
        String show(Model model) {
            model.addAttribute("roles", Role.values());
            model.addAttribute(
                    "slice", new Slice<>(List.of("a"), "next", new Slice.Count(500, true)));
            return "every-part";
        }
    }
}
