package guanjia.query.fees;

import guanjia.history.HistoryConfiguration;
import guanjia.query.register.RegisterSystem;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The query side with fees, one for all tests of this package. */
public final class FeesSystem {

    private FeesSystem() {}

    public static RegisterSystem shared() {
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
                "guanjia.query.accrual",
                "guanjia.query.cashier",
                "guanjia.query.fees",
                "guanjia.query.journal",
                "guanjia.query.ledger",
                "guanjia.query.meter",
                "guanjia.query.page",
                "guanjia.query.paper",
                "guanjia.query.readmodel",
                "guanjia.query.register",
                "guanjia.query.report",
                "guanjia.query.story"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(TestSystem|The_layout|RegisterSystem|FeesSystem)\\$.*"))
    static class QueryProcess {}
}
