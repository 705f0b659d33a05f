package guanjia.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything of the command side: the door, the aggregates, the automations, the command API. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {}
