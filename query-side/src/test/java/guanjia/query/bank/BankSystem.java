package guanjia.query.bank;

import guanjia.history.HistoryConfiguration;
import guanjia.query.register.RegisterSystem;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The query side with bank statements, one for all tests of this package. */
final class BankSystem {

    private BankSystem() {}

    static RegisterSystem shared() {
        return Shared.SYSTEM;
    }

    private static final class Shared {
        static final RegisterSystem SYSTEM = RegisterSystem.start(QueryProcess.class);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(HistoryConfiguration.class)
    @ComponentScan(
            basePackages = {
                "guanjia.access",
                "guanjia.query.bank",
                "guanjia.query.fees",
                "guanjia.query.meter",
                "guanjia.query.page",
                "guanjia.query.readmodel",
                "guanjia.query.register",
                "guanjia.query.story"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(TestSystem|The_layout|RegisterSystem|FeesSystem|BankSystem)\\$.*"))
    static class QueryProcess {}
}
