package guanjia.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** What every process of the product has, whichever sides it runs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ServingProcess {}
