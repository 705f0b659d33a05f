package guanjia.query.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every word that a person reads comes from a file {@code messages/<feature>.properties} in
 * Chinese, with an {@code _en} twin in English. All such files on the class path are found.
 */
@Configuration(proxyBeanMethods = false)
public class Words {

    /** Spoken unless another language is asked for. */
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final String FILES = "classpath*:messages/*.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        return find();
    }

    /** Finds all files of words; public so that tests can ask it without an application. */
    public static ResourceBundleMessageSource find() throws IOException {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setBasenames(baseNames().toArray(String[]::new));
        return words;
    }

    private static Set<String> baseNames() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            String name = Objects.requireNonNull(file.getFilename());
            names.add("messages/" + name.replaceFirst("(_en)?\\.properties$", ""));
        }
        return names;
    }
}
