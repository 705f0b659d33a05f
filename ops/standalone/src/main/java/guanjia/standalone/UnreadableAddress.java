package guanjia.standalone;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what Tomcat refuses before any of our code sees it, such as an address that holds
 * an encoded slash. Tomcat makes it by its name, so it is public.
 */
public final class UnreadableAddress extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("X-Content-Type-Options", "nosniff");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        """
                        {"type":"/problems/http.bad-request","title":"%s","status":%d,"detail":"%s"}
                        """
                                .formatted(
                                        Words.of("http.unreadable"),
                                        status,
                                        Words.of("http.unreadable.text")));
                response.finishResponse();
            }
        } catch (IOException _) {
            // Whoever asked has gone away.
        }
    }
}
