package guanjia.command.door;

import guanjia.access.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller the {@link DoorRequest}: here, and only here, the clock is read. */
@Configuration(proxyBeanMethods = false)
class DoorRequestResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Clock clock = Clock.systemUTC();

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == DoorRequest.class;
    }

    @Override
    public DoorRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        CurrentUser user = CurrentUser.get();
        Asked asked =
                new Asked(
                        user.id().toString(),
                        user.rights().roles(),
                        user.rights().everywhere(),
                        user.rights().communities(),
                        clock.instant());
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        return new DoorRequest(
                asked,
                request.getHeader("Idempotency-Key"),
                request.getMethod() + ' ' + request.getRequestURI());
    }
}
