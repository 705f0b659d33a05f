package guanjia.query;

import guanjia.access.AccessConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All of the query side, as one part of a process: read models, queries and pages. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage
@ComponentScan
@Import(AccessConfiguration.class)
public class QuerySide {}
