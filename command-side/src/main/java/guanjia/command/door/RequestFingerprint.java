package guanjia.command.door;

import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was read from a request's body, written again in one way, for the fingerprint of its
 * idempotency key: spaces and the order of fields do not make another request.
 */
@RestControllerAdvice(basePackages = "guanjia.command")
class RequestFingerprint extends RequestBodyAdviceAdapter {

    private static final String BODY = RequestFingerprint.class.getName() + ".body";

    private final JsonMapper json;

    RequestFingerprint(JsonMapper json) {
        this.json = json;
    }

    /** The body of the current request as JSON; empty when it has none. */
    static byte[] currentBody() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(BODY, RequestAttributes.SCOPE_REQUEST) instanceof byte[] body
                ? body
                : new byte[0];
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        keep(json.writeValueAsBytes(body));
        return body;
    }

    static void keep(byte[] body) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(BODY, body, RequestAttributes.SCOPE_REQUEST);
    }
}
