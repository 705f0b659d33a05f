package guanjia.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class The_words {

    private static final Pattern NOTE = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|[^>\"])*+>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SAID_BY_AN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|placeholder|alt|aria-label)=\"[^\"]*\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");
    private static final Pattern FAMILY = Pattern.compile("#\\{\\$\\{'([a-z][\\w.-]*\\.)' \\+");
    private static final Pattern STYLE =
            Pattern.compile("\\s(?:style|on[a-z]+)=\"|<style|<script>");

    @Test
    void stand_in_no_template() throws IOException {
        for (Resource template : found("classpath*:templates/**/*.html")) {
            String text = NOTE.matcher(text(template)).replaceAll("");
            assertThat(LETTERS.matcher(TAG.matcher(text).replaceAll(" ")).results())
                    .as("words in %s", template.getFilename())
                    .extracting(MatchResult::group)
                    .isEmpty();
            assertThat(SAID_BY_AN_ATTRIBUTE.matcher(text).results())
                    .as("words in attributes of %s", template.getFilename())
                    .extracting(MatchResult::group)
                    .isEmpty();
            assertThat(STYLE.matcher(text).find())
                    .as("inline script or style in %s", template.getFilename())
                    .isFalse();
        }
    }

    /** A tag that is replaced is replaced whatever its conditions say: they belong around it. */
    @Test
    void are_shown_or_not_by_a_tag_around_the_one_that_is_replaced() throws IOException {
        for (Resource template : found("classpath*:templates/**/*.html")) {
            assertThat(TAG.matcher(NOTE.matcher(text(template)).replaceAll("")).results())
                    .as("conditions of replaced tags in %s", template.getFilename())
                    .extracting(MatchResult::group)
                    .noneMatch(tag ->
                            tag.contains("th:replace=")
                                    && (tag.contains("th:if=") || tag.contains("th:unless=")));
        }
    }

    @Test
    void that_templates_ask_for_are_there() throws IOException {
        Set<String> known = keys("");
        for (Resource template : found("classpath*:templates/**/*.html")) {
            String text = text(template);
            KEY.matcher(text)
                    .results()
                    .forEach(key ->
                            assertThat(known)
                                    .as("asked for by %s", template.getFilename())
                                    .contains(key.group(1)));
            FAMILY.matcher(text)
                    .results()
                    .forEach(family ->
                            assertThat(known)
                                    .as("asked for by %s", template.getFilename())
                                    .anyMatch(key -> key.startsWith(family.group(1))));
        }
    }

    @Test
    void are_said_in_both_languages() throws IOException {
        assertThat(keys("_en")).containsExactlyElementsOf(keys(""));
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Resource file : found("classpath*:messages/*.properties")) {
            String name = Objects.requireNonNull(file.getFilename());
            if (name.endsWith("_en.properties") == !language.isEmpty()) {
                Properties words = new Properties();
                try (Reader reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
                keys.addAll(words.stringPropertyNames());
            }
        }
        return keys;
    }

    static List<Resource> found(String pattern) throws IOException {
        List<Resource> found =
                new ArrayList<>(
                        List.of(new PathMatchingResourcePatternResolver().getResources(pattern)));
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }

    static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
