package guanjia.query.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The font of what is printed: Noto Sans SC (SIL Open Font License), carried by the product. {@code
 * guanjia.paper.font} names another one, a TrueType file with Chinese characters.
 */
@Component
class Typeface {

    static final String FAMILY = "Guanjia";

    private final Resource regular;

    Typeface(
            @Value("${guanjia.paper.font:classpath:fonts/NotoSansSC-Regular.ttf}") String place,
            ResourceLoader resources) {
        this.regular = resources.getResource(place);
    }

    /**
     * Refuses ahead of the first page.
     *
     * @throws NoTypeface when there is no such file: nobody is given a page of empty boxes
     */
    void mustBeThere() {
        if (!regular.exists()) {
            throw new NoTypeface(regular.getDescription());
        }
    }

    InputStream open() {
        try {
            return regular.getInputStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
