package guanjia.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guanjia.command.door.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class The_words_of_refusals {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final List<Class<?>> REFUSALS =
            new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("guanjia.command")
                            .stream()
                            .filter(type -> type.isAssignableTo(Refusal.class))
                            .filter(type -> !type.isInterface())
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();

    private final Properties chinese = words("refusals.properties");
    private final Properties english = words("refusals_en.properties");

    @Test
    void exist_for_every_refusal() {
        assertThat(REFUSALS).hasSizeGreaterThan(60);
        assertThat(REFUSALS)
                .allSatisfy(refusal ->
                        assertThat(chinese.getProperty(key(refusal)))
                                .as(key(refusal))
                                .isNotBlank());
    }

    @Test
    void are_said_in_both_languages() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void fill_in_the_same_values_in_both_languages() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void fill_in_only_what_the_refusal_holds() {
        for (Class<?> refusal : REFUSALS) {
            Set<String> components =
                    Arrays.stream(refusal.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toSet());
            assertThat(components)
                    .as(key(refusal))
                    .containsAll(placeholders(chinese.getProperty(key(refusal))));
        }
    }

    @Test
    void name_every_value_of_an_enum_that_a_refusal_holds() {
        for (Class<?> refusal : REFUSALS) {
            for (RecordComponent component : refusal.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    for (Object constant : component.getType().getEnumConstants()) {
                        String name =
                                component.getType().getSimpleName() + "." + constant.toString();
                        assertThat(chinese).containsKey("value." + name.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(Class<?> refusal) {
        return "refusal." + Refusal.typeOf(refusal);
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (var stream = Refusal.class.getResourceAsStream("/messages/" + file)) {
            words.load(
                    new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
