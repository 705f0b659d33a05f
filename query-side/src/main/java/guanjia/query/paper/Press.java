package guanjia.query.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a PDF of a template under {@code templates/paper}. */
@Component
class Press {

    private static final int WEIGHT = 400;

    private final ITemplateEngine templates;
    private final Typeface typeface;
    private final String style;

    Press(ITemplateEngine templates, Typeface typeface) throws IOException {
        this.templates = templates;
        this.typeface = typeface;
        this.style =
                new ClassPathResource("paper/paper.css").getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * Prints.
     *
     * @param values what the template shows
     * @throws NoTypeface when there is no font for it
     */
    void print(String template, Locale locale, Map<String, Object> values, OutputStream out)
            throws IOException {
        typeface.mustBeThere();
        Map<String, Object> all = new HashMap<>(values);
        all.put("write", new Writing());
        String page = templates.process("paper/" + template, new Context(locale, all));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(typeface::open, Typeface.FAMILY, WEIGHT, FontStyle.NORMAL, true);
        builder.withProducer("Guanjia");
        // The style is put in here, for templates hold none.
        builder.withHtmlContent(
                page.replace("</head>", "<style>" + style + "</style></head>"), null);
        builder.toStream(out);
        builder.run();
    }
}
