package guanjia.query.readmodel;

import java.util.List;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.config.ConstructorArgumentValues.ValueHolder;
import org.springframework.stereotype.Component;

/**
 * Axon gives every bean with an event handler a processor of its own making. Read models get theirs
 * from this package, so they are taken off Axon's list.
 */
@Component
class NotByAxon implements BeanFactoryPostProcessor {

    private static final String EVENT_HANDLERS =
            "MessageHandlerConfigurer$$Axon$$" + MessageHandlerConfigurer.Type.EVENT.name();

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!beans.containsBeanDefinition(EVENT_HANDLERS)) {
            return;
        }
        ConstructorArgumentValues arguments =
                beans.getBeanDefinition(EVENT_HANDLERS).getConstructorArgumentValues();
        for (ValueHolder argument : arguments.getIndexedArgumentValues().values()) {
            if (argument.getValue() instanceof List<?> names) {
                argument.setValue(
                        names.stream()
                                .filter(name -> !beans.isTypeMatch((String) name, ReadModel.class))
                                .toList());
            }
        }
    }
}
