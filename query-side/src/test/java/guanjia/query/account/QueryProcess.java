package guanjia.query.account;

import guanjia.access.AccessConfiguration;
import guanjia.history.HistoryConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The query side as it runs, without the parts that other tests bring along. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "guanjia.query")
@Import({HistoryConfiguration.class, AccessConfiguration.class})
@ComponentScan(
        basePackages = "guanjia.query",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "guanjia\\.query\\.(QuerySide.*|.*(TestSystem|Tally|The_).*)"))
class QueryProcess {}
