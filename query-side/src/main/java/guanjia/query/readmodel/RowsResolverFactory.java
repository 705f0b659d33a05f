package guanjia.query.readmodel;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Gives an event handler the {@link Rows} of its batch. Found by Axon as a service. */
public final class RowsResolverFactory implements ParameterResolverFactory {

    /** Under this name the batch's unit of work holds its rows. */
    static final String RESOURCE = Rows.class.getName();

    @Override
    public @Nullable ParameterResolver<Rows> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Rows.class ? new RowsResolver() : null;
    }

    private static final class RowsResolver implements ParameterResolver<Rows> {

        @Override
        public Rows resolveParameterValue(Message<?> message) {
            Rows rows = CurrentUnitOfWork.get().root().getResource(RESOURCE);
            if (rows == null) {
                throw new IllegalStateException("rows are changed by read models only");
            }
            return rows;
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage<?>;
        }
    }
}
