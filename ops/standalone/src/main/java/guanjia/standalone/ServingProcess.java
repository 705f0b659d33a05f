package guanjia.standalone;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** What every process of the product has, whichever sides it runs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ServingProcess {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wordsForUnreadableAddresses() {
        return tomcat ->
                tomcat.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(UnreadableAddress.class.getName());
                    }
                });
    }
}
