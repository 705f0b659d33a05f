package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.door.Asked;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Corrected;
import guanjia.events.PropertyEvent.Registered;
import guanjia.events.Role;
import guanjia.events.Usage;
import guanjia.history.TestPostgres;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class An_import_of_units {

    private static ImportProcess process;

    @BeforeAll
    static void start() {
        process = new ImportProcess(TestPostgres.fresh());
        process.take("communities", "小区,地址\n翠湖园,路1号\n书香苑,路2号\n同名园,东路\n同名园,西路\n");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void registers_each_in_the_community_that_its_row_names() {
        ImportJob job =
                process.take(
                        "units",
                        """
                        小区名称,楼栋,单元,楼层,房号,用途,建筑面积（㎡）,套内面积
                        翠湖园,3栋,2单元,15层,1502,住宅,89.35㎡,71.2
                        翠湖园,车库,,B1,A-001,车位,13.5,
                        """);
        assertThat(job.counts().accepted()).isEqualTo(2);
        Registered home = registered("1502");
        assertThat(home.place().label()).isEqualTo("3栋2单元1502");
        assertThat(home.place().floor()).isEqualTo(15);
        assertThat(home.builtUpArea()).hasToString("89.35");
        assertThat(registered("A-001").usage()).isEqualTo(Usage.PARKING_SPACE);
        assertThat(registered("A-001").place().floor()).isEqualTo(-1);
        assertThat(job.counts().flags()).isEqualTo(Map.of("innerArea:MISSING", 1L));
    }

    @Test
    void rejects_each_row_that_cannot_be_with_its_reason_and_takes_the_others() {
        ImportJob job =
                process.take(
                        "units",
                        """
                        小区,楼栋,房号,用途,楼层,建筑面积,套内面积
                        翠湖园,5栋,101,住宅,1,-3,
                        翠湖园,5栋,102,住宅,1,0,
                        翠湖园,5栋,103,住宅,1,1000000000,
                        翠湖园,5栋,104,住宅,1,80.125,
                        翠湖园,5栋,105,住宅,1,80,81
                        翠湖园,5栋,106,太空站,1,80,
                        翠湖园,5栋,107,住宅,顶楼,80,
                        翠湖园,5栋,,住宅,1,80,
                        没有的园,5栋,109,住宅,1,80,
                        同名园,5栋,110,住宅,1,80,
                        翠湖园,5栋,111,住宅,1,80,70
                        翠湖园,5栋,111,住宅,1,80,70
                        翠湖园,５栋 ,111,住宅,1,90,70
                        """);
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(job.counts().refusals())
                .isEqualTo(
                        Map.of(
                                "row.unusable-area", 4L,
                                "property.inner-area-exceeds-built-up", 1L,
                                "row.unknown-usage", 1L,
                                "row.unreadable-floor", 1L,
                                "row.value-missing", 1L,
                                "row.unknown-community", 1L,
                                "row.ambiguous-community", 1L,
                                "row.repeated-in-file", 2L));
        assertThat(process.results(job).get(1)).contains("“建筑面积”的值“-3”").contains("\"\"-3\"\"");
    }

    @Test
    void tells_communities_of_one_name_by_their_address() {
        ImportJob job = process.take("units", "小区,小区地址,楼栋,房号\n同名园,西路,1栋,9001\n同名园,东路,1栋,9002\n");
        assertThat(job.counts().accepted()).isEqualTo(2);
        assertThat(registered("9001").community()).isNotEqualTo(registered("9002").community());
        assertThat(registered("9001").usage()).isEqualTo(Usage.HOME);
        assertThat(job.counts().flags()).isEmpty();
    }

    @Test
    void corrects_the_second_time_only_what_is_stated_otherwise() {
        process.take("units", "小区,楼栋,房号,用途,面积\n书香苑,1栋,101,住宅,80\n书香苑,1栋,102,住宅,81\n");
        long before = process.events(PropertyEvent.class).size();
        ImportJob job = process.take("units", "小区,楼栋,房号,面积\n书香苑,1栋,101,80.5\n书香苑,1栋,102,\n");
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(job.counts().unchanged()).isEqualTo(1);
        assertThat(process.events(PropertyEvent.class)).hasSize((int) before + 1);
        Corrected corrected = process.events(Corrected.class).getLast();
        assertThat(corrected.builtUpArea()).hasToString("80.50");
        assertThat(corrected.usage()).isEqualTo(Usage.HOME);
    }

    @Test
    void rejects_rows_outside_the_communities_of_the_sender() {
        CommunityId own = community("翠湖园");
        Asked manager =
                new Asked(
                        "manager-1", Set.of(Role.MANAGER), false, List.of(own), ImportProcess.NOON);
        byte[] table = ImportProcess.bytes("小区,楼栋,房号\n翠湖园,8栋,801\n书香苑,8栋,801\n");
        ImportJob job = process.whenOver(process.send("units", table, "", false, manager));
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(job.counts().refusals()).isEqualTo(Map.of("door.outside-your-communities", 1L));
    }

    @Test
    void takes_what_all_rows_share_from_the_map() {
        ImportJob job =
                process.takeMapped(
                        "units", "楼栋,房号\n9栋,901\n", "community.constant=书香苑\nusage.constant=商铺");
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(registered("901").usage()).isEqualTo(Usage.SHOP);
    }

    private static CommunityId community(String name) {
        return process.events(CommunityEvent.Registered.class).stream()
                .filter(event -> event.profile().name().equals(name))
                .findFirst()
                .orElseThrow()
                .community();
    }

    private static Registered registered(String number) {
        return process.events(Registered.class).stream()
                .filter(event -> event.place().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
