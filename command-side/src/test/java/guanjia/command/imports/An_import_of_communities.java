package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.imports.columns.ColumnsRefusal;
import guanjia.command.imports.table.TableRefusal;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityEvent.Corrected;
import guanjia.events.CommunityEvent.Registered;
import guanjia.events.ImportEvent.Counts;
import guanjia.events.Stated.Doubt;
import guanjia.history.TestPostgres;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class An_import_of_communities {

    private static ImportProcess process;

    @BeforeAll
    static void start() {
        process = new ImportProcess(TestPostgres.fresh());
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void keeps_what_is_stated_and_flags_what_should_be_looked_at() {
        ImportJob job =
                process.take(
                        "communities",
                        """
                        小区名称,地址,经纬度,建筑年代,物业费用,房屋总数,楼栋总数,备注
                        翠湖一期,滨河路1号,"113.0,28.2",2014年建成 ,2.38至3.5元/平米/月,2128户,18栋,新
                        翠湖二期,滨河路2号,不详,暂无信息,0.01元,1户,3栋,
                        """);
        assertThat(job.state()).isEqualTo(ImportJob.State.FINISHED);
        assertThat(job.counts())
                .isEqualTo(
                        new Counts(
                                2,
                                2,
                                0,
                                0,
                                Map.of(
                                        "builtYear:MISSING", 1L,
                                        "fee:IMPLAUSIBLE", 1L,
                                        "fee:RANGE", 1L,
                                        "homes:IMPLAUSIBLE", 1L),
                                Map.of()));
        Registered first = registered("翠湖一期");
        assertThat(first.profile().fee().text()).isEqualTo("2.38至3.5元/平米/月");
        assertThat(first.profile().fee().low()).hasToString("2.38");
        assertThat(first.profile().fee().doubts()).containsExactly(Doubt.RANGE);
        assertThat(first.profile().others()).isEqualTo(Map.of("备注", "新"));
        assertThat(first.profile().longitude()).hasToString("113");
    }

    @Test
    void changes_nothing_the_second_time() {
        String table = "community,address,fee\nGarden 1,Road 1,1.5\nGarden 2,Road 2,2\n";
        assertThat(process.take("communities", table).counts().accepted()).isEqualTo(2);
        long before = count();
        Counts second = process.take("communities", table).counts();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void corrects_what_is_stated_otherwise_and_forgets_nothing() {
        process.take("communities", "小区,地址,物业费,开发商\n改正园,路3号,1.5,甲公司\n");
        process.take("communities", "小区,地址,物业费,电话分机\n改正园,路3号,1.8,8001\n");
        Corrected corrected =
                process.events(Corrected.class).stream()
                        .filter(event -> event.profile().name().equals("改正园"))
                        .findFirst()
                        .orElseThrow();
        assertThat(corrected.profile().fee().low()).hasToString("1.8");
        assertThat(corrected.profile().developer()).isEqualTo("甲公司");
        assertThat(corrected.profile().others()).containsEntry("电话分机", "8001");
    }

    @Test
    void only_says_what_would_happen_when_it_is_a_rehearsal() {
        long before = count();
        ImportJob job = process.rehearse("communities", "小区,地址\n排练园,路4号\n,路5号\n");
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(job.counts().refusals()).isEqualTo(Map.of("row.value-missing", 1L));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void takes_the_register_of_another_city_with_a_map() {
        process.takeMapped(
                "communities",
                "Titel;Kette;Miete\nHaus am See;DE>Berlin-Gebiet>Mitte-Gebiet>Haus;2.5\n",
                "name=Titel\ndistrict=Kette\ndistrict.part=3\ndistrict.drop=-Gebiet\n");
        assertThat(registered("Haus am See").profile().district()).isEqualTo("Mitte");
        assertThat(registered("Haus am See").profile().others())
                .containsEntry("Kette", "DE>Berlin-Gebiet>Mitte-Gebiet>Haus")
                .containsEntry("Miete", "2.5");
    }

    @Test
    void takes_markup_and_sql_for_the_texts_that_they_are() {
        String evil = "<script>alert(1)</script>'); drop table x;--";
        process.take("communities", "小区,地址\n\"" + evil + "\",路6号\n");
        assertThat(registered(evil).profile().name()).isEqualTo(evil);
    }

    @Test
    void accounts_for_each_row_in_a_result_file() {
        ImportJob job =
                process.take(
                        "communities",
                        "小区,地址\n甲园,路7号\n%s,路8号\n甲园,路7号\n=1+1,路9号\n".formatted("长".repeat(201)));
        assertThat(job.counts().refusals())
                .isEqualTo(Map.of("input.too-long", 1L, "row.repeated-in-file", 1L));
        var results = process.results(job);
        assertThat(results.getFirst())
                .isEqualTo("\uFEFF小区,地址,outcome,flags,reason_type,reason_zh,reason_en,id");
        assertThat(results.get(1)).startsWith("甲园,路7号,accepted,,,,,");
        assertThat(results.get(2)).contains("rejected").contains("input.too-long").contains("200");
        assertThat(results.get(3)).contains("row.repeated-in-file").contains("2");
        assertThat(results.get(4)).startsWith("'=1+1,路9号,accepted");
        assertThat(results).hasSize(5);
    }

    @Test
    void is_refused_as_a_whole_when_the_file_cannot_be_understood() {
        assertThat(process.refusalOf("communities", ImportProcess.bytes("地址,备注\n路,无\n")))
                .isInstanceOf(ColumnsRefusal.Missing.class);
        assertThat(process.refusalOf("communities", ImportProcess.bytes("小区,地址\na,b,c\n")))
                .isEqualTo(new ColumnsRefusal.Shifted(2, 3, 2));
        assertThat(process.refusalOf("ghosts", ImportProcess.bytes("小区\na\n")))
                .isEqualTo(
                        new ImportRefusal.UnknownKind(
                                "ghosts",
                                "communities, units, fee-standards, fee-history, opening-arrears,"
                                        + " bank-statements, work-orders"));
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a");
        assertThat(process.refusalOf("communities", png))
                .isEqualTo(new TableRefusal.NotATable("PNG"));
    }

    @Test
    void that_breaks_off_keeps_the_rows_before_the_break() {
        ImportJob job = process.take("communities", "小区,地址\n断园,路1号\n\"断园二\"x,路2号\n");
        assertThat(job.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(ImportProcess.typeOf(job)).isEqualTo("table.broken-quotes");
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(process.results(job)).hasSize(2);
    }

    private static Registered registered(String name) {
        return process.events(Registered.class).stream()
                .filter(event -> event.profile().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long count() {
        return process.events(CommunityEvent.class).size();
    }
}
