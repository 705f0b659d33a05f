package guanjia.command;

import guanjia.access.AccessConfiguration;
import guanjia.history.HistoryConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything of the command side: the door, the aggregates, the automations, the command API. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import({HistoryConfiguration.class, AccessConfiguration.class})
public class CommandSide {}
