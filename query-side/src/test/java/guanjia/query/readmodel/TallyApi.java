package guanjia.query.readmodel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a query of a feature looks like. */
@RestController
class TallyApi {

    private final JdbcClient database;

    TallyApi(JdbcClient database) {
        this.database = database;
    }

    @ReadsFrom("tally")
    @GetMapping("/test/tally")
    long tally() {
        return database.sql("select count(*) from tally").query(Long.class).single();
    }

    @ReadsFrom({})
    @GetMapping("/test/nothing")
    String nothing() {
        return "nothing";
    }
}
