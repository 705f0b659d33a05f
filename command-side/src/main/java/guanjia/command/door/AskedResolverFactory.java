package guanjia.command.door;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives a command handler its {@link Asked}. Found by Axon as a service. */
public final class AskedResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Asked> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Asked.class ? new AskedResolver() : null;
    }

    private static final class AskedResolver implements ParameterResolver<Asked> {

        @Override
        public Asked resolveParameterValue(Message<?> message) {
            return Asked.from(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage<?>;
        }
    }
}
