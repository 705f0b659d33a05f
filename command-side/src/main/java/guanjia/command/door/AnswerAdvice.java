package guanjia.command.door;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Repeats the position of every answer in the header {@code Guanjia-Position}. */
@RestControllerAdvice(basePackages = "guanjia.command")
class AnswerAdvice implements ResponseBodyAdvice<Answer> {

    @Override
    public boolean supports(
            MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return returnType.nested().getNestedParameterType() == Answer.class
                || returnType.getParameterType() == Answer.class;
    }

    @Override
    public @Nullable Answer beforeBodyWrite(
            @Nullable Answer answer,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (answer != null) {
            response.getHeaders().set("Guanjia-Position", Long.toString(answer.position()));
        }
        return answer;
    }
}
