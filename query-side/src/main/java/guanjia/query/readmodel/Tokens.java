package guanjia.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The positions that live projections have stored. */
@Component
class Tokens {

    private final JdbcClient database;

    Tokens(DataSource dataSource) {
        database = JdbcClient.create(dataSource);
    }

    /** How far the live version has got; without segments before it was ever projected. */
    Progress progress(String readModel) {
        return new Progress(
                new ArrayList<>(
                        database.sql(
                                        """
                                        select position from projection.position
                                        where read_model = ? order by segment\
                                        """)
                                .param(readModel)
                                .query(Long.class)
                                .list()));
    }

    /** Lets go what belongs to processes that have not been seen for a while. */
    int releaseAbandoned(int silentSeconds) {
        return database.sql(
                        """
                        update projection.token set owner = null
                        where owner is not null and not exists (
                            select from projection.process where node = owner
                            and seen_at > clock_timestamp() - make_interval(secs => ?))\
                        """)
                .param(silentSeconds)
                .update();
    }

    /** Says that this process lives. */
    void beat(String node, int forgetSeconds) {
        database.sql(
                        """
                        insert into projection.process (node) values (?)
                        on conflict (node) do update set seen_at = clock_timestamp()\
                        """)
                .param(node)
                .update();
        database.sql(
                        """
                        delete from projection.process
                        where seen_at < clock_timestamp() - make_interval(secs => ?)\
                        """)
                .param(forgetSeconds)
                .update();
    }

    void leave(String node) {
        database.sql("delete from projection.process where node = ?").param(node).update();
    }

    /** How many segments this process should have for all to have their share. */
    int fairShare() {
        return database.sql(
                        """
                        select ceil((select count(*) from projection.position)::numeric
                                    / greatest(1, (select count(*) from projection.process)))\
                        """)
                .query(Integer.class)
                .single();
    }

    /** A segment of a read model. */
    record Segment(String readModel, int number) {}

    List<Segment> heldBy(String node) {
        return database.sql(
                        """
                        select read_model, segment from projection.position
                        where owner = ? order by segment desc, read_model\
                        """)
                .param(node)
                .query((row, _) -> new Segment(row.getString(1), row.getInt(2)))
                .list();
    }
}
