package guanjia.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

class The_templates {

    private static final Pattern TAG = Pattern.compile("<[a-z:]+(?:\"[^\"]*\"|[^>\"])*+>");
    private static final Pattern PART = Pattern.compile("\\sth:(?:replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless|each)=");

    /** The engine puts the part in first, and a condition on the same tag is never asked. */
    @Test
    void ask_for_a_condition_around_a_part_and_not_beside_it() throws IOException {
        for (Resource template : The_words.found("classpath*:templates/**/*.html")) {
            assertThat(
                            TAG.matcher(The_words.text(template))
                                    .results()
                                    .map(MatchResult::group)
                                    .filter(tag -> PART.matcher(tag).find())
                                    .filter(tag -> CONDITION.matcher(tag).find()))
                    .as("parts with a condition in %s", template.getFilename())
                    .isEmpty();
        }
    }
}
