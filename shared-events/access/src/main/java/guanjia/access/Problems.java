package guanjia.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes what access refuses as problem details (RFC 9457), in the language of the request. */
@Component
class Problems {

    private static final Words WORDS = Words.of("access");

    private final JsonMapper json;
    private final LocaleResolver language;

    Problems(JsonMapper json, LocaleResolver language) {
        this.json = json;
        this.language = language;
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Map<String, ?> values)
            throws IOException {
        Locale locale = language.resolveLocale(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/access." + code);
        problem.put("title", WORDS.say("access.title." + status.value(), locale));
        problem.put("status", status.value());
        problem.put("detail", WORDS.say("access." + code, values, locale));
        problem.put("refusal", values);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
