package guanjia.query.readmodel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a reading request with a position wait until the read models that it needs have it. */
@Component
class AfterInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final After after;

    AfterInterceptor(After after) {
        this.after = after;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        OptionalLong position = position(request);
        ReadsFrom reads = reads(method);
        boolean readsNone = reads != null && reads.value().length == 0;
        if (position.isPresent() && !readsNone) {
            List<String> needed = reads == null ? List.of() : List.of(reads.value());
            if (!after.reached(position.getAsLong(), needed, AT_MOST)) {
                response.setHeader(After.BEHIND, "true");
            }
        }
        return true;
    }

    private static OptionalLong position(HttpServletRequest request) {
        String header = request.getHeader(After.HEADER);
        String text = header == null ? request.getParameter(After.PARAMETER) : header;
        return text != null && text.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    private static @Nullable ReadsFrom reads(HandlerMethod method) {
        ReadsFrom reads = method.getMethodAnnotation(ReadsFrom.class);
        return reads == null ? method.getBeanType().getAnnotation(ReadsFrom.class) : reads;
    }
}
