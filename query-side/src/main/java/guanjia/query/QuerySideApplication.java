package guanjia.query;

import guanjia.history.HistoryConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own, with an external database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HistoryConfiguration.class, QuerySide.class})
public class QuerySideApplication {

    /** Starts it; see {@code ops/guanjia help} for its settings. */
    public static void main(String[] args) {
        SpringApplication.run(QuerySideApplication.class, args);
    }
}
