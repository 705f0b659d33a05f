package guanjia.query.workorder;

import guanjia.history.HistoryConfiguration;
import guanjia.query.register.RegisterSystem;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The query side with work orders, one for all tests of this package. */
final class OrderSystem {

    private OrderSystem() {}

    static RegisterSystem shared() {
        return Shared.SYSTEM;
    }

    /** One more, for a test that fills it. */
    static RegisterSystem fresh() {
        return RegisterSystem.start(QueryProcess.class);
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
                "guanjia.query.account",
                "guanjia.query.page",
                "guanjia.query.readmodel",
                "guanjia.query.register",
                "guanjia.query.story",
                "guanjia.query.workorder"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(TestSystem|The_layout|RegisterSystem|OrderSystem"
                                            + "|QueryProcess|House)(\\$.*)?"))
    static class QueryProcess {}
}
